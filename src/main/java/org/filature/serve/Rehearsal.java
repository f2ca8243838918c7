package org.filature.serve;

import java.util.concurrent.atomic.AtomicBoolean;
import org.filature.build.Workbench;

/**
 * Runs some rounds for nothing after the start. The JVM compiles what runs often: of ten thousand events the first
 * saved one would take half a second to show, and takes half of that after these.
 */
final class Rehearsal implements AutoCloseable {
    private static final int ROUNDS = 20;
    /** An odd number, so that entries lie far apart and each second one is renamed. */
    private static final int STEP = 577;

    private final Workbench workbench;
    private final AtomicBoolean isOver = new AtomicBoolean();

    Rehearsal(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Begins, beside all else. */
    void begin() {
        Threads.named("rehearsal").newThread(this::run).start();
    }

    private void run() {
        for (int i = 0; i < ROUNDS && !isOver.get(); i++) {
            try {
                workbench.rehearse(i * STEP);
            } catch (RuntimeException | Error e) {
                // A round that counts will fail alike, and tell.
                return;
            }
        }
    }

    /** Makes way for a round that counts. */
    @Override
    public void close() {
        isOver.set(true);
    }
}
