package org.filature.serve;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.filature.build.Snapshot;

/**
 * Makes every page once in the background when templates have changed, so that a fault shows even where no open page
 * uses the template.
 */
final class Proofreader implements AutoCloseable {
    /** So many faulty pages are enough to know when all is mended. */
    private static final int MOST = 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Threads.named("proofreader"));
    private final Pages pages;
    private final Runnable finds;
    private final AtomicLong turn = new AtomicLong();
    private final Set<String> faulty = ConcurrentHashMap.newKeySet();

    /** @param finds told when a faulty page was found */
    Proofreader(Pages pages, Runnable finds) {
        this.pages = pages;
        this.finds = finds;
    }

    /** Ends what is going on: there is something newer to read. */
    void stop() {
        turn.incrementAndGet();
    }

    /**
     * Makes the pages again that were faulty before.
     *
     * @return whether any was
     */
    boolean readAgain(Snapshot snapshot) {
        Set<String> before = Set.copyOf(faulty);
        faulty.clear();
        before.stream().filter(path -> pages.isFaulty(snapshot, path)).forEach(faulty::add);
        return !before.isEmpty();
    }

    /** Begins to make every page. */
    void read(Snapshot snapshot) {
        long own = turn.incrementAndGet();
        thread.execute(() -> {
            for (String path : snapshot.paths()) {
                if (turn.get() != own) {
                    return;
                }
                if (pages.isFaulty(snapshot, path) && faulty.size() < MOST && faulty.add(path)) {
                    finds.run();
                }
            }
        });
    }

    @Override
    public void close() {
        stop();
        thread.shutdownNow();
    }
}
