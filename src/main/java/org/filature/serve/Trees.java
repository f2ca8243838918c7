package org.filature.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Goes through folders as the content's reader does: into linked folders, and past hidden ones. */
final class Trees {
    /** Sees a file or folder. */
    @FunctionalInterface
    interface Look {
        void at(Path path, BasicFileAttributes attributes) throws IOException;
    }

    private Trees() {}

    /** Goes through a folder, as far as it can be read; it need not exist. */
    static void walk(Path folder, Look look) throws IOException {
        Files.walkFileTree(
                folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
                            throws IOException {
                        if (!path.equals(folder) && Litter.is(folder.relativize(path))) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        look.at(path, attributes);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                        look.at(path, attributes);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path path, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
