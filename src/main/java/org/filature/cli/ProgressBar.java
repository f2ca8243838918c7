package org.filature.cli;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;

/**
 * A line at the foot of a terminal that says how far a long run is. It is drawn by a thread of its own, so that those
 * who work only count; is there after two seconds, so that short runs never flicker; and leaves no trace.
 *
 * <p>Written by hand: the library for it that was tried takes half a megabyte and a sixth of a second to start, and
 * draws into pipes too.
 */
final class ProgressBar implements AutoCloseable {
    private static final int DELAY_MILLIS = 2000;
    private static final int PERIOD_MILLIS = 100;
    private static final String NO_WRAP = "\u001b[?7l";
    private static final String WRAP = "\u001b[?7h";
    private static final String ERASE_REST = "\u001b[K";

    private final Timer clock = new Timer("progress", true);
    private final PrintWriter terminal;
    private final Supplier<String> line;
    private String shown = "";
    private boolean isClosed;

    /** @param line what to say now; asked ten times a second */
    ProgressBar(PrintWriter terminal, Supplier<String> line) {
        this.terminal = terminal;
        this.line = line;
    }

    /** Begins to draw in a while. */
    ProgressBar start() {
        TimerTask drawing = new TimerTask() {
            @Override
            public void run() {
                draw();
            }
        };
        clock.schedule(drawing, DELAY_MILLIS, PERIOD_MILLIS);
        // Whoever ends the program by hand finds the terminal clean too.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        return this;
    }

    /** Draws the line over the last one, in one stroke, and only if it says something new. */
    synchronized void draw() {
        String now = line.get();
        if (!isClosed && !now.equals(shown)) {
            terminal.print(NO_WRAP + "\r" + now + ERASE_REST + WRAP);
            terminal.flush();
            shown = now;
        }
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        clock.cancel();
        if (!isClosed && !shown.isEmpty()) {
            terminal.print("\r" + ERASE_REST);
            terminal.flush();
        }
        isClosed = true;
    }
}
