package org.filature.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Tells which files and folders change. What it tells is a trigger: it may tell too much, and of a folder that went or
 * came it may tell only the folder.
 *
 * <p>Folders may be missing, go and come again: once a second it looks whether they are still the same.
 */
final class FolderWatch implements AutoCloseable {
    private static final String MISSING = "missing";
    private static final int MOST_FAILURES = 5;

    private final List<Path> folders;
    private final Consumer<Path> changed;
    private final Consumer<String> says;
    private final Ticker clock = new Ticker("watch", Duration.ofSeconds(1), this::look);
    private final ExecutorService listening = Executors.newCachedThreadPool(Threads.named("listen"));
    private Map<Path, Object> known = Map.of();
    private final List<DirectoryWatcher> watchers = new CopyOnWriteArrayList<>();
    private volatile Optional<Polling> polling = Optional.empty();
    private volatile boolean isOutdated;
    private int failures;

    /**
     * @param folders absolute; they need not exist
     * @param changed hears what changed, on any thread
     * @param says hears what the author should know
     */
    FolderWatch(List<Path> folders, Consumer<Path> changed, Consumer<String> says) {
        this.folders = List.copyOf(folders);
        this.changed = changed;
        this.says = says;
    }

    /** Begins. What changes from now on is told. */
    void start() {
        known = identities();
        listen();
        clock.start();
    }

    private void look() {
        try {
            Map<Path, Object> found = identities();
            boolean hasEnded = watchers.stream().anyMatch(DirectoryWatcher::isClosed);
            if (isOutdated || hasEnded || !found.equals(known)) {
                List<Path> others = folders.stream()
                        .filter(folder -> hasEnded || !Objects.equals(found.get(folder), known.get(folder)))
                        .toList();
                known = found;
                listen();
                others.forEach(changed);
            }
            polling.ifPresent(all -> all.changes().forEach(this::tell));
        } catch (RuntimeException e) {
            says.accept("cannot look for changes: " + Trouble.words(e));
        }
    }

    /** What a folder is: another one of the same name is another. */
    private Map<Path, Object> identities() {
        Map<Path, Object> identities = new HashMap<>();
        folders.forEach(folder -> identities.put(folder, identity(folder)));
        return identities;
    }

    private static Object identity(Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            return Optional.ofNullable(attributes.fileKey()).orElse(attributes.creationTime());
        } catch (IOException e) {
            return MISSING;
        }
    }

    /** Listens to the folders as they now are. */
    private void listen() {
        stopListening();
        isOutdated = false;
        if (polling.isEmpty()) {
            folders.stream().filter(Files::isDirectory).forEach(this::listen);
        }
    }

    /** Each has a watcher of its own, which ends when the folder is gone. */
    private void listen(Path folder) {
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .path(folder)
                    .fileHashing(false)
                    .fileTreeVisitor(new Visits())
                    .listener(new Listener())
                    .build();
            watchers.add(watcher);
            // Not on the common pool, which would lose one of its few threads for good.
            watcher.watchAsync(listening)
                    .handle((end, e) -> Optional.ofNullable(e))
                    .getNow(Optional.empty())
                    .ifPresent(this::failed);
        } catch (IOException | RuntimeException e) {
            failed(e);
        }
    }

    /** A folder may have gone just then; what fails again and again is looked after in another way. */
    private synchronized void failed(Throwable problem) {
        if (polling.isEmpty()) {
            isOutdated = true;
            failures++;
            if (failures == MOST_FAILURES || Limits.isReached(problem)) {
                polling = Optional.of(new Polling(folders));
                says.accept(Limits.words(problem));
            }
        }
    }

    private void stopListening() {
        for (DirectoryWatcher old : watchers) {
            try {
                old.close();
            } catch (IOException e) {
                says.accept("cannot stop watching: " + Trouble.words(e));
            }
        }
        watchers.clear();
    }

    private void tell(Path path) {
        boolean isLitter = folders.stream()
                .filter(folder -> path.startsWith(folder) && !path.equals(folder))
                .anyMatch(folder -> Litter.is(folder.relativize(path)));
        if (!isLitter) {
            changed.accept(path);
        }
    }

    private final class Listener implements DirectoryChangeListener {
        @Override
        public void onEvent(DirectoryChangeEvent event) {
            Path path = Optional.ofNullable(event.path()).orElse(event.rootPath());
            // A link to a folder is not followed by itself when it is new.
            isOutdated |= Files.isSymbolicLink(path) && Files.isDirectory(path);
            tell(path);
        }

        /** Such as a new folder that is one too many to watch. */
        @Override
        public void onException(Exception e) {
            failed(e);
        }
    }

    /** Goes where the content's reader goes. */
    private static final class Visits implements FileTreeVisitor {
        @Override
        public void recursiveVisitFiles(Path folder, Callback onDirectory, Callback onFile) throws IOException {
            Trees.walk(folder, (path, attributes) -> {
                if (attributes.isDirectory()) {
                    onDirectory.call(path);
                } else {
                    onFile.call(path);
                }
            });
        }
    }

    @Override
    public void close() {
        clock.close();
        stopListening();
        listening.shutdownNow();
    }
}
