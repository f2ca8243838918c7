package org.filature.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;

/**
 * Tells which of a dossier's own templates and words cannot be read. The program's files stand in for them, so that all
 * else is still checked.
 */
public final class TemplateCheck extends SimpleFileVisitor<Path> {
    private final TemplateFiles files;
    private final Diagnostics problems;
    private final List<Path> found = new ArrayList<>();

    private TemplateCheck(TemplateFiles files, Diagnostics problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Reads every file of a folder that need not exist, and reports what is wrong with each as a text. */
    public static void run(TemplateFiles files, Diagnostics problems) {
        TemplateCheck check = new TemplateCheck(files, problems);
        files(files, problems).forEach(check::look);
    }

    /** The files of a templates folder, in no order; what cannot be listed is reported. */
    static Stream<Path> files(TemplateFiles files, Diagnostics problems) {
        TemplateCheck walk = new TemplateCheck(files, problems);
        if (Files.isDirectory(files.folder())) {
            try {
                Files.walkFileTree(files.folder(), walk);
            } catch (IOException e) {
                walk.unreadable(files.folder(), e);
            }
        }
        return walk.found.stream();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Files.isRegularFile(file)) {
            found.add(file);
        } else if (TemplateFiles.isText(files.name(file))) {
            problem(file, "this is no file that can be read", "put a file in its place, or delete it");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        unreadable(file, failure);
        return FileVisitResult.CONTINUE;
    }

    private void look(Path file) {
        if (TemplateFiles.isText(files.name(file))) {
            read(file);
        } else if (!Files.isReadable(file)) {
            unreadable(file, new AccessDeniedException(""));
        }
    }

    private void read(Path file) {
        String name = files.name(file);
        try {
            byte[] bytes = Files.readAllBytes(file);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (name.endsWith(".properties")) {
                words(new TextFile(files.shown(name), TemplateFiles.decode(bytes)));
            }
        } catch (CharacterCodingException e) {
            problem(file, "the file is not UTF-8 text", "save it as UTF-8 text");
        } catch (IOException e) {
            unreadable(file, e);
        }
    }

    private void words(TextFile file) {
        Matcher escapes = MessageFiles.ESCAPE.matcher(file.text());
        while (escapes.find()) {
            if (escapes.start(1) >= 0) {
                problems.add(
                        Code.TEMPLATE,
                        file.at(escapes.start(), escapes.end()),
                        "`\\u` needs four digits of a character's code behind it",
                        "write the character itself, or two backslashes for one");
            }
        }
    }

    private void unreadable(Path file, IOException failure) {
        boolean isForbidden = failure instanceof AccessDeniedException;
        problem(
                file,
                isForbidden ? "there is no permission to read it" : "it cannot be read",
                isForbidden ? "let yourself read it: chmod u+rX" : "check the disk, and that the file may be read");
    }

    private void problem(Path file, String what, String hint) {
        problems.add(Code.UNREADABLE_FILE, new TextFile(files.shown(files.name(file)), "").start(), what, hint);
    }
}
