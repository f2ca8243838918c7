package org.filature.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.filature.build.Snapshot;
import org.filature.build.Snapshot.Made;

/**
 * Makes pages when they are asked for, and remembers the last of them: one whose template is at fault is shown as it
 * last was. Safe to share between threads.
 */
final class Pages {
    private static final int MOST = 200;

    /** A page with the round it was made of. The site itself is not kept: it may be large. */
    private record Kept(long since, Shown page) {}

    private final Consumer<Optional<String>> failed;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** @param failed hears that a page could not be made; with the reason, where templates are not to blame */
    Pages(Consumer<Optional<String>> failed) {
        this.failed = failed;
    }

    /**
     * A page, as good as it can be had.
     *
     * @return empty if there is none of that path
     */
    Optional<Shown> page(Showing showing, String path) {
        Optional<Kept> known = known(path);
        if (showing.shown().isEmpty()
                || known.filter(page -> page.since() == showing.since()).isPresent()) {
            return Optional.of(known.map(Kept::page).orElseGet(() -> Shown.faulty("")));
        }
        Made made = make(showing.shown().get(), path);
        if (made instanceof Made.Page page) {
            return Optional.of(keep(path, showing.since(), Shown.page(page.html(), page.source())));
        }
        if (made instanceof Made.Fault fault) {
            failed.accept(Optional.empty());
            return Optional.of(known.map(Kept::page).orElseGet(() -> Shown.faulty(fault.source())));
        }
        forget(path);
        return Optional.empty();
    }

    /** The version of a page, or of there being none. */
    String version(Showing showing, String path) {
        return page(showing, path).map(Shown::version).orElse(Shown.MISSING);
    }

    /** Makes a page for its faults alone. */
    boolean isFaulty(Snapshot snapshot, String path) {
        return make(snapshot, path) instanceof Made.Fault;
    }

    private Made make(Snapshot snapshot, String path) {
        try {
            return snapshot.make(path);
        } catch (RuntimeException | Error e) {
            failed.accept(Optional.of("the page " + path + " cannot be made: " + Trouble.words(e)));
            return new Made.Fault(List.of(), "");
        }
    }

    private synchronized Optional<Kept> known(String path) {
        return Optional.ofNullable(kept.get(path));
    }

    private synchronized Shown keep(String path, long since, Shown page) {
        kept.put(path, new Kept(since, page));
        return page;
    }

    private synchronized void forget(String path) {
        kept.remove(path);
    }
}
