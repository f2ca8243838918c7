package org.filature.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;

/**
 * The files of a content folder.
 *
 * @param root the folder
 * @param shown how messages name the folder
 * @param files every visible file by its path below the folder, with {@code /}
 */
record ContentFolder(Path root, String shown, SortedMap<String, Path> files) {
    /** Lists a folder; hidden files and folders (a name that begins with a dot) are passed over. */
    static ContentFolder list(Path root, String shown, Diagnostics diagnostics) {
        SortedMap<String, Path> files = new TreeMap<>(Comparator.naturalOrder());
        try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            walk.filter(Files::isRegularFile).forEach(file -> {
                String path = name(root, file);
                if (!isHidden(path)) {
                    files.put(path, file);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            diagnostics.add(
                    Code.UNREADABLE_FILE,
                    new TextFile(shown, "").start(),
                    "the content folder cannot be listed",
                    "check that it exists, may be read and has no links in a circle");
        }
        return new ContentFolder(root, shown, files);
    }

    /** A file's path below the folder, with {@code /}. */
    static String name(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    /** The text of a file that may be missing. */
    Optional<TextFile> text(String path, Diagnostics diagnostics) {
        Path file = files.get(path);
        return file == null ? Optional.empty() : ContentFile.read(file, shown(path), diagnostics);
    }

    /** A file's path as messages show it. */
    String shown(String path) {
        return shown.isEmpty() ? path : shown + "/" + path;
    }
}
