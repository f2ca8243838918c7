package org.filature.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** One thread that runs one round after the other: the first at once, then whenever something was saved. */
final class SaveLoop implements AutoCloseable {
    private final Debouncer debouncer = new Debouncer();
    private final Consumer<Set<Path>> round;
    private final Thread thread = Threads.named("rounds").newThread(this::loop);
    private boolean isClosed;

    /** @param round hears what changed; nothing the first time */
    SaveLoop(Consumer<Set<Path>> round) {
        this.round = round;
    }

    void start() {
        thread.start();
    }

    /** Something was saved. */
    synchronized void note(Path path) {
        debouncer.note(path, System.nanoTime());
        notifyAll();
    }

    private void loop() {
        try {
            round.accept(Set.of());
            for (Set<Path> changed = next(); !changed.isEmpty(); changed = next()) {
                round.accept(changed);
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    /** Waits until there is something to do; nothing when it is closed. */
    private synchronized Set<Path> next() throws InterruptedException {
        while (!isClosed) {
            OptionalLong due = debouncer.due();
            long left = due.orElse(0) - System.nanoTime();
            if (due.isEmpty()) {
                wait();
            } else if (left > 0) {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            } else if (!debouncer.holds(SaveLoop::isEmptyFile)) {
                return debouncer.take();
            }
        }
        return Set.of();
    }

    private static boolean isEmptyFile(Path path) {
        try {
            return Files.isRegularFile(path) && Files.size(path) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
        }
        thread.interrupt();
    }
}
