package org.filature.build;

import java.util.function.Supplier;

/**
 * Keeps a site in memory up with its folder. Each round reads what changed and plans the site anew; pages are made when
 * they are asked for.
 */
public final class Workbench {
    private final Supplier<BuildRequest> request;

    /** @param request what to keep up; asked before each round, since time passes */
    public Workbench(Supplier<BuildRequest> request) {
        this.request = request;
    }

    /**
     * Reads what changed.
     *
     * @return the site as it now is
     * @throws java.io.UncheckedIOException if templates or media cannot be read
     */
    public synchronized Snapshot refresh() {
        return new Snapshot(Planning.of(request.get(), new Stopwatch()));
    }
}
