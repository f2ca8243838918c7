package org.filature.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Opens repositories for reading, and leaves no trace. */
final class Repositories {
    private Repositories() {}

    /** The repository that a folder lies in, unless it is bare, empty or fetched in part. */
    static Optional<Repository> around(Path folder) throws IOException {
        Optional<Path> top = top(folder.toRealPath());
        if (top.isEmpty()) {
            return Optional.empty();
        }
        Quiet.ensure();
        FileRepositoryBuilder builder = new FileRepositoryBuilder()
                .setMustExist(true)
                .findGitDir(folder.toRealPath().toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = builder.build();
        boolean isWhole = !repository.isBare()
                && repository.resolve("HEAD") != null
                && repository.getObjectDatabase().getShallowCommits().isEmpty();
        if (isWhole) {
            return Optional.of(repository);
        }
        repository.close();
        return Optional.empty();
    }

    /** Looks without the library, which takes a moment to start. */
    private static Optional<Path> top(Path folder) {
        for (Path path = folder; path != null; path = path.getParent()) {
            if (Files.exists(path.resolve(".git"))) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /**
     * Keeps the library from measuring the disk's clock for seconds, and from noting the result in the user's home.
     * Only the repository's own settings are read.
     */
    private static final class Quiet extends SystemReader.Delegate {
        private static final class Once {
            static final boolean DONE = set();

            private static boolean set() {
                FS.FileStoreAttributes.setBackground(true);
                SystemReader.setInstance(new Quiet(SystemReader.getInstance()));
                return true;
            }
        }

        private Quiet(SystemReader usual) {
            super(usual);
        }

        static void ensure() {
            if (!Once.DONE) {
                throw new IllegalStateException();
            }
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new Empty(parent, fs);
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS fs) {
            return new Empty(parent, fs);
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            return new Empty(parent, fs);
        }
    }

    /** Settings of nobody, kept nowhere. */
    private static final class Empty extends FileBasedConfig {
        private Empty(Config parent, FS fs) {
            super(parent, Path.of("").toFile(), fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
