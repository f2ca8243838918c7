package org.filature.read;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
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
        return new ContentFolder(root, shown, new ContentWalk(root, shown, diagnostics).files());
    }

    /** A file's path below the folder, with {@code /}. */
    static String name(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
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
