package org.filature.verify;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.filature.model.Sha256;

/** A copy in a folder. */
public final class FolderCopy implements Copy {
    /** What operating systems leave behind by themselves, also on disks that are only read. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final Set<String> LITTER_FOLDERS =
            Set.of("System Volume Information", ".Trashes", ".Spotlight-V100", ".fseventsd");

    private final Path root;

    /** @param root the folder, or a link to it */
    public FolderCopy(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file = root.resolve(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    @Override
    public State digest(String path, long bytes) {
        Path file;
        try {
            file = root.resolve(path);
        } catch (InvalidPathException e) {
            // This system cannot hold a file of that name.
            return new State.Missing();
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new State.Missing();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new State.There("");
        }
        try {
            return new State.There(Sha256.hex(file));
        } catch (IOException e) {
            return new State.Unknown("it cannot be read");
        }
    }

    @Override
    public Optional<List<String>> files() throws IOException {
        TreeSet<String> files = new TreeSet<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isLitter = folder.getNameCount() == root.getNameCount() + 1
                        && LITTER_FOLDERS.contains(folder.getFileName().toString());
                return isLitter ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!LITTER.contains(file.getFileName().toString())) {
                    files.add(root.relativize(file)
                            .toString()
                            .replace(root.getFileSystem().getSeparator(), "/"));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return Optional.of(List.copyOf(files));
    }
}
