package org.filature.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;

/**
 * The files templates are made of: a dossier's own first, else those that come with the program. A dossier may so
 * change any one of them and keep the rest.
 */
public final class TemplateFiles {
    private static final String BUILT_IN = "/filature/templates/";

    /**
     * The program's files, and the names that are none of its: each search goes through all jars, and a preview asks
     * again at every save. They do not change while the program runs.
     */
    private static final Map<String, Optional<byte[]>> KNOWN = new ConcurrentHashMap<>();

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
        return ownBytes(name).or(() -> builtIn(name));
    }

    /** The dossier's own file. One that cannot be read is as if it were not there: {@link TemplateCheck} tells it. */
    private Optional<byte[]> ownBytes(String name) {
        Path own = folder.resolve(name).normalize();
        try {
            return own.startsWith(folder) && Files.isRegularFile(own)
                    ? Optional.of(Files.readAllBytes(own))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> builtIn(String name) {
        return KNOWN.computeIfAbsent(name, TemplateFiles::resource).map(byte[]::clone);
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream file = TemplateFiles.class.getResourceAsStream(BUILT_IN + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The program's own file of a name, whatever the dossier has. */
    Optional<String> builtInText(String name) {
        return builtIn(name).map(TemplateFiles::decode);
    }

    /** The dossier's own file of a name. */
    Optional<String> ownText(String name) {
        return ownBytes(name).map(TemplateFiles::decode);
    }

    /** A text file, as problems name it. */
    Optional<TextFile> text(String name) {
        return bytes(name).map(content -> new TextFile(shown(name), decode(content)));
    }

    /** Whether any file here, other than what is published as it is, differs from the program's file of that name. */
    boolean areOwn() {
        return !ownNames().isEmpty();
    }

    /** The templates and texts here that differ from the program's files of these names, sorted. */
    public List<String> ownNames() {
        return TemplateCheck.files(this, new Diagnostics())
                .filter(Files::isReadable)
                .map(this::name)
                .filter(TemplateFiles::isText)
                .filter(name -> !builtInText(name).equals(ownText(name)))
                .sorted()
                .toList();
    }

    /** Whether a file is a template or holds words. */
    static boolean isText(String name) {
        return name.endsWith(".peb") || name.endsWith(".properties");
    }

    /** A file's name here, relative, with {@code /}; empty for the folder itself. */
    String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** How problems name a file. */
    String shown(String name) {
        return name.isEmpty() ? shown : shown + "/" + name;
    }

    /** The folder of the dossier's own files. */
    Path folder() {
        return folder;
    }

    static String decode(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n");
    }
}
