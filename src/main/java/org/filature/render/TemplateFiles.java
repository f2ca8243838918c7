package org.filature.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.diagnostic.TextFile;

/**
 * The files templates are made of: a dossier's own first, else those that come with the program. A dossier may so
 * change any one of them and keep the rest.
 */
public final class TemplateFiles {
    private static final String BUILT_IN = "/filature/templates/";

    private final Path folder;
    private final String shown;

    private TemplateFiles(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /**
     * Files of a dossier's templates folder, which need not exist.
     *
     * @param shown how messages name the folder, such as {@code templates}
     */
    public static TemplateFiles in(Path folder, String shown) {
        return new TemplateFiles(folder.toAbsolutePath().normalize(), shown);
    }

    /** A file's content, if there is one of that name; names are relative, with {@code /}. */
    public Optional<byte[]> bytes(String name) {
        try {
            Path own = folder.resolve(name).normalize();
            if (own.startsWith(folder) && Files.isRegularFile(own)) {
                return Optional.of(Files.readAllBytes(own));
            }
            return builtIn(name);
        } catch (IOException e) {
            throw new UncheckedIOException(shown + "/" + name + " cannot be read", e);
        }
    }

    private static Optional<byte[]> builtIn(String name) throws IOException {
        try (InputStream file = TemplateFiles.class.getResourceAsStream(BUILT_IN + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        }
    }

    /** The program's own file of a name, whatever the dossier has. */
    Optional<String> builtInText(String name) {
        try {
            return builtIn(name).map(TemplateFiles::decode);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The dossier's own file of a name. */
    Optional<String> ownText(String name) {
        Path own = folder.resolve(name).normalize();
        try {
            return own.startsWith(folder) && Files.isRegularFile(own)
                    ? Optional.of(decode(Files.readAllBytes(own)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(shown + "/" + name + " cannot be read", e);
        }
    }

    /** A text file, as problems name it. */
    Optional<TextFile> text(String name) {
        return bytes(name).map(content -> new TextFile(shown + "/" + name, decode(content)));
    }

    /** Whether any file here, other than what is published as it is, differs from the program's file of that name. */
    boolean areOwn() {
        return !ownNames().isEmpty();
    }

    /** The templates and texts here that differ from the program's files of these names, sorted. */
    public List<String> ownNames() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> own = Files.walk(folder)) {
            return own.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".peb") || name.endsWith(".properties"))
                    .filter(name -> !builtInText(name).equals(ownText(name)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(shown + " cannot be read", e);
        }
    }

    /** The folder of the dossier's own files. */
    Path folder() {
        return folder;
    }

    private static String decode(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n");
    }
}
