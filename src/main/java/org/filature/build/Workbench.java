package org.filature.build;

import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * Keeps a site in memory up with its folder. Each round reads what changed and plans the site anew; pages are made when
 * they are asked for.
 */
public final class Workbench {
    private final Supplier<BuildRequest> request;
    private Planning.Memory memory;

    /** @param request what to keep up; asked before each round, since time passes */
    public Workbench(Supplier<BuildRequest> request) {
        this.request = request;
        this.memory = new Planning.Memory(request.get());
    }

    /** Notes that files were saved, made, moved or deleted: the next round reads these. */
    public synchronized void changed(Collection<Path> files) {
        memory.changed(files);
    }

    /** Notes that any file may have changed. */
    public synchronized void changed() {
        memory.changed();
    }

    /**
     * Runs a round for nothing, as if an entry had been saved, and every other time one had been renamed.
     *
     * @param which which entry, as a number of any size
     */
    public synchronized void rehearse(int which) {
        memory.content().forget(which);
        if (which % 2 != 0) {
            memory.roll().doubt(which);
        }
        refresh();
    }

    /**
     * Reads what changed.
     *
     * @return the site as it now is
     * @throws java.io.UncheckedIOException if templates or media cannot be read
     */
    public synchronized Snapshot refresh() {
        Stopwatch stopwatch = new Stopwatch(Progress.NONE);
        BuildRequest asked = request.get();
        try {
            return new Snapshot(Planning.of(asked, memory, stopwatch), stopwatch.timings());
        } catch (RuntimeException | Error e) {
            // What was remembered in part is worth nothing.
            memory = new Planning.Memory(asked);
            throw e;
        }
    }
}
