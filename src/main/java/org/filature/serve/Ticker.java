package org.filature.serve;

import java.time.Duration;

/** Does something again and again, on a thread of its own. */
final class Ticker implements AutoCloseable {
    private final Duration pause;
    private final Runnable work;
    private final Thread thread;

    Ticker(String name, Duration pause, Runnable work) {
        this.pause = pause;
        this.work = work;
        this.thread = Threads.named(name).newThread(this::tick);
    }

    void start() {
        thread.start();
    }

    private void tick() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(pause.toMillis());
                work.run();
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
