package org.filature.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.filature.build.BuildResult.Timing;
import org.filature.build.Progress;

/** Follows a run: for the progress bar, for {@code --verbose}, and to say where it failed. */
final class Stages implements Progress, AutoCloseable {
    private static final int BAR = 24;

    private record Stage(String doing, int steps, LongAdder done) {}

    private final Optional<PrintWriter> log;
    private final Optional<ProgressBar> bar;
    private volatile Stage stage = new Stage("starting", 0, new LongAdder());

    /**
     * Stages of one run.
     *
     * @param log where each stage is told as it ends; empty if nobody asked
     * @param terminal where a progress bar is drawn; empty for none
     */
    Stages(Optional<PrintWriter> log, Optional<PrintWriter> terminal) {
        this.log = log;
        this.bar = terminal.map(writer -> new ProgressBar(writer, this::line).start());
    }

    @Override
    public void begin(String doing, int steps) {
        stage = new Stage(doing, steps, new LongAdder());
    }

    @Override
    public void step() {
        stage.done.increment();
    }

    @Override
    public void end(Timing ended) {
        log.ifPresent(
                writer -> writer.printf(Locale.ROOT, "%-10s %,7d ms%n", ended.stage(), ended.nanos() / 1_000_000));
    }

    /** The run is over, well or not. */
    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** What is being done, such as {@code making pages}. */
    String doing() {
        return stage.doing;
    }

    /** How far it is, for a line of a terminal. */
    String line() {
        Stage now = stage;
        if (now.steps == 0) {
            return now.doing + " …";
        }
        long done = Math.min(now.done.sum(), now.steps);
        int full = (int) (done * BAR / now.steps);
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %,d of %,d",
                now.doing,
                "=".repeat(full),
                " ".repeat(BAR - full),
                done,
                now.steps);
    }
}
