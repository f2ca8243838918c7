package org.filature.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.model.Slug;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Member;
import org.filature.read.Node.Scalar;
import org.filature.read.Node.Sequence;

/**
 * Writes keys into a source's entry, in its author's file. All else stays as it is, byte for byte: comments, order,
 * quotation marks, line ends. What was made is read again before it is saved, and must say what was said before and the
 * new keys, nothing else.
 */
public final class SourceEdit {
    /** What belongs together, in its order: a new key stands behind the last of these that is there. */
    private static final List<String> ORDER =
            List.of("id", "title", "URL", "archive-url", "archived", "file", "sha256", "saved");

    private static final String LIST = "sources.yaml";

    private final String id;
    private final boolean isList;

    private SourceEdit(String id, boolean isList) {
        this.id = id;
        this.isList = isList;
    }

    /** The file cannot be edited so; it is as it was. */
    public static final class NotEditedException extends Exception {
        private static final long serialVersionUID = 1;

        NotEditedException(String message) {
            super(message);
        }
    }

    /**
     * Adds keys to a source.
     *
     * @param file {@code sources.yaml}, or the source's own
     * @param values by key; a key that has a value already is not overwritten
     * @throws NotEditedException if that cannot be done without touching anything else
     * @throws IOException if the disk fails
     */
    public static void add(Path file, String id, Map<String, String> values) throws IOException, NotEditedException {
        write(file, id, values, Set.of());
    }

    /**
     * Writes keys of a source.
     *
     * @param replaced keys of which a value that is there gives way; the others are not overwritten
     * @throws NotEditedException if that cannot be done without touching anything else
     * @throws IOException if the disk fails
     */
    public static void write(Path file, String id, Map<String, String> values, Set<String> replaced)
            throws IOException, NotEditedException {
        Path real = file.toRealPath();
        byte[] bytes = Files.readAllBytes(real);
        int marks = marks(bytes);
        String text = decode(bytes, marks);
        SourceEdit edit = new SourceEdit(id, file.getFileName().toString().equals(LIST));
        String edited = text;
        for (String key : ORDER) {
            if (values.containsKey(key)) {
                edited = edit.with(edited, key, Objects.requireNonNull(values.get(key)), replaced.contains(key));
            }
        }
        replace(real, concat(bytes, marks, edited.getBytes(StandardCharsets.UTF_8)));
    }

    /** How many bytes of byte order marks begin a file. */
    private static int marks(byte[] bytes) {
        int at = 0;
        while (at + 2 < bytes.length
                && (bytes[at] & 0xFF) == 0xEF
                && (bytes[at + 1] & 0xFF) == 0xBB
                && (bytes[at + 2] & 0xFF) == 0xBF) {
            at += 3;
        }
        return at;
    }

    private static String decode(byte[] bytes, int from) throws NotEditedException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotEditedException("the file is not UTF-8 text");
        }
    }

    private static byte[] concat(byte[] first, int length, byte[] second) {
        byte[] all = new byte[length + second.length];
        System.arraycopy(first, 0, all, 0, length);
        System.arraycopy(second, 0, all, length, second.length);
        return all;
    }

    /** Puts the new file in the place of the old in one step, so that none is ever half-written. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private String with(String text, String key, String value, boolean isReplaced) throws NotEditedException {
        Mapping entry = entry(text);
        Optional<Member> written = Optional.ofNullable(entry.members().get(key));
        if (written.isPresent() && !written.get().value().isNull() && !isReplaced) {
            throw new NotEditedException("it has `" + key + "` already");
        }
        boolean isFlow = entry.at().text().startsWith("{");
        String edited = written.isPresent()
                ? filled(text, written.get(), scalar(value, isFlow))
                : added(text, entry, key + ": " + scalar(value, isFlow), key, isFlow);
        prove(text, edited, key, value);
        return edited;
    }

    /** Text that YAML takes as it is; quoted where it could mean something else. */
    private static String scalar(String value, boolean isFlow) {
        boolean isPlain = value.matches("[A-Za-z0-9/][A-Za-z0-9/:._~?&=%+@!$()*;#-]*[A-Za-z0-9/]")
                && !(isFlow && value.contains(":"));
        return isPlain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A key that is there without a value gets one. */
    private static String filled(String text, Member member, String value) {
        Location at = member.value().at();
        if (!at.text().isEmpty()) {
            return text.substring(0, at.start()) + value + text.substring(at.end());
        }
        int colon = text.indexOf(':', member.key().end()) + 1;
        return text.substring(0, colon) + " " + value + text.substring(colon);
    }

    private static String added(String text, Mapping entry, String line, String key, boolean isFlow) {
        Member before = before(entry, key);
        boolean isEmpty = before.value().at().text().isEmpty();
        int end = isEmpty
                ? text.indexOf(':', before.key().end()) + 1
                : before.value().at().end();
        if (isFlow) {
            return text.substring(0, end) + ", " + line + text.substring(end);
        }
        int lineEnd = Lines.end(text, end);
        int next = Lines.next(text, lineEnd);
        String lineBreak = lineBreak(text);
        String indented = " ".repeat(indent(text, before.key().start())) + line;
        return next == lineEnd
                ? text + lineBreak + indented
                : text.substring(0, next) + indented + lineBreak + text.substring(next);
    }

    /** How far a key stands from its line's beginning; the dash of a list's item counts as blank. */
    private static int indent(String text, int key) {
        return key - Lines.start(text, key);
    }

    private static Member before(Mapping entry, String key) {
        List<Member> found = new ArrayList<>();
        entry.members().values().stream().findFirst().ifPresent(found::add);
        ORDER.stream()
                .takeWhile(each -> !each.equals(key))
                .map(each -> Optional.ofNullable(entry.members().get(each)))
                .forEach(member -> member.ifPresent(found::add));
        return found.get(found.size() - 1);
    }

    private static String lineBreak(String text) {
        int feed = text.indexOf('\n');
        return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
    }

    private Mapping entry(String text) throws NotEditedException {
        return items(text).stream()
                .filter(this::isMeant)
                .filter(item -> !item.members().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotEditedException("the entry cannot be found in the file"));
    }

    /** Every entry of the file. */
    private List<Mapping> items(String text) {
        TextFile file = new TextFile("", text);
        Diagnostics unheard = new Diagnostics();
        if (!isList) {
            return FrontMatter.of(file, true, unheard).fields().stream().toList();
        }
        Optional<Node> root = YamlNodes.read(file, 0, text.length(), unheard);
        List<Node> nodes = root.map(node -> node instanceof Sequence list ? list.items() : List.of(node))
                .orElse(List.of());
        return nodes.stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .toList();
    }

    private boolean isMeant(Mapping item) {
        return !isList
                || Optional.ofNullable(item.members().get("id"))
                        .map(Member::value)
                        .filter(Scalar.class::isInstance)
                        .map(value -> ((Scalar) value).text())
                        .filter(text -> Slug.of(text, EntryFile.LONGEST_ID).equals(id))
                        .isPresent();
    }

    /** The new text says what the old one said, and the new key. */
    private void prove(String text, String edited, String key, String value) throws NotEditedException {
        List<Object> wanted = new ArrayList<>();
        boolean isDone = false;
        for (Mapping item : items(text)) {
            Map<String, Object> plain = plain(item);
            if (!isDone && isMeant(item)) {
                plain.put(key, value);
                isDone = true;
            }
            wanted.add(plain);
        }
        List<Object> made = new ArrayList<>();
        items(edited).forEach(item -> made.add(plain(item)));
        if (!wanted.equals(made)) {
            throw new NotEditedException("the way it is written does not let a key be added without touching the rest");
        }
    }

    private static Map<String, Object> plain(Mapping item) {
        Map<String, Object> plain = new LinkedHashMap<>();
        item.members().forEach((name, member) -> plain.put(name, Plain.of(member.value())));
        return plain;
    }
}
