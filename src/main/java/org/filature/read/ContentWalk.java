package org.filature.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;
import org.jspecify.annotations.Nullable;

/** Lists the files of a folder. What cannot be listed costs a report, and the walk goes on. */
final class ContentWalk extends SimpleFileVisitor<Path> {
    private static final String MEDIA = "media/";
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(md|yaml|yml|json|bib|markdown)");
    /** Stands in a name for bytes that are no characters. */
    private static final char NO_CHARACTER = '\uFFFD';
    /** Links to folders can make endless trees of a few; nobody nests this deep by hand. */
    private static final int DEEPEST = 30;

    private static final int MOST_FOLDERS = 10_000;

    private final Path root;
    private final String shown;
    private final Diagnostics diagnostics;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private int folders;
    private boolean isTooDeep;

    ContentWalk(Path root, String shown, Diagnostics diagnostics) {
        this.root = root;
        this.shown = shown;
        this.diagnostics = diagnostics;
    }

    /** Every visible file by its path below the folder, with {@code /}. */
    SortedMap<String, Path> files() {
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, this);
        } catch (IOException e) {
            ContentFile.report(e, shown, diagnostics);
        }
        return files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String path = path(folder);
        if (isHidden(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (++folders > MOST_FOLDERS) {
            passedOver(path, "there are more than " + MOST_FOLDERS + " folders", "do links lead to folders above?");
            return FileVisitResult.TERMINATE;
        }
        if (!isMedia(path) && FILE_NAME.matcher(path).matches()) {
            passedOver(path, "this is a folder with the name of a file", "rename it; what is in it is read");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = path(file);
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            passedOver(
                    path, "a link to `" + Files.readSymbolicLink(file) + "`, which is not there", "mend or delete it");
        } else if (attributes.isDirectory()) {
            tooDeep(path);
        } else if (!attributes.isRegularFile()) {
            passedOver(path, "a pipe, a socket or a device, where a file is wanted", "delete it");
        } else if (path.indexOf(NO_CHARACTER) >= 0) {
            passedOver(
                    path,
                    "the file's name is not UTF-8, so the file is not read",
                    "rename it, or run with LC_ALL=C.UTF-8");
        } else {
            tellUnreadable(path, file);
            files.put(path, file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (failure instanceof FileSystemLoopException) {
            passedOver(path(file), "a link to a folder that it lies in", "delete it");
        } else {
            ContentFile.report(failure, shown(path(file)), diagnostics);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            ContentFile.report(failure, shown(path(folder)), diagnostics);
        }
        return FileVisitResult.CONTINUE;
    }

    /** Texts are told when they are read; media are only read to be published. */
    private void tellUnreadable(String path, Path file) {
        if (isMedia(path) && !Files.isReadable(file)) {
            ContentFile.report(new AccessDeniedException(path), shown(path), diagnostics);
        }
    }

    /** Told once: where one branch is too deep, links have mostly made many. */
    private void tooDeep(String path) {
        if (!isTooDeep) {
            isTooDeep = true;
            passedOver(path, "folders are nested more than " + DEEPEST + " deep", "move them up");
        }
    }

    private void passedOver(String path, String what, String hint) {
        diagnostics.add(Code.MISPLACED_FILE, new TextFile(shown(path), "").start(), what, hint);
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private String shown(String path) {
        return shown.isEmpty() || path.isEmpty() ? shown + path : shown + "/" + path;
    }

    /** A name that begins with a dot; the content folder's own may. */
    private boolean isHidden(Path file) {
        return !file.equals(root) && file.getFileName().toString().startsWith(".");
    }

    private static boolean isMedia(String path) {
        return path.startsWith(MEDIA);
    }
}
