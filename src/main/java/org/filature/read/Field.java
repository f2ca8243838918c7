package org.filature.read;

import java.util.List;
import java.util.Optional;
import org.filature.model.Text;

/**
 * A key that a mapping may have.
 *
 * @param <T> what its value becomes
 */
final class Field<T> {
    /** Reads the value of a key, with what stands in for a missing one. */
    private interface Reader<T> {
        T read(Written written, Reading reading);
    }

    private final String key;
    private final String meaning;
    private final boolean required;
    private final Kind<?> kind;
    private final Reader<T> reader;
    private final String standard;
    private final String example;

    private Field(
            String key,
            String meaning,
            boolean required,
            Kind<?> kind,
            Reader<T> reader,
            String standard,
            String example) {
        this.key = key;
        this.meaning = meaning;
        this.required = required;
        this.kind = kind;
        this.reader = reader;
        this.standard = standard;
        this.example = example;
    }

    /**
     * A key that must be there.
     *
     * @param meaning one sentence of plain English
     * @param placeholder stands in for a missing or wrong value, so that the rest is still checked; nothing is
     *     published then
     */
    static <T> Field<T> required(String key, String meaning, Kind<T> kind, T placeholder) {
        return new Field<>(
                key,
                meaning,
                true,
                kind,
                (written, reading) -> kind.read(written, reading).orElse(placeholder),
                "",
                "");
    }

    /** A key with a value that holds where nothing is written. */
    static <T> Field<T> withDefault(String key, String meaning, Kind<T> kind, T value) {
        return new Field<>(
                key,
                meaning,
                false,
                kind,
                (written, reading) -> kind.read(written, reading).orElse(value),
                asWritten(value),
                "");
    }

    /** A key that may be missing. */
    static <T> Field<Optional<T>> optional(String key, String meaning, Kind<T> kind) {
        return new Field<>(key, meaning, false, kind, kind::read, "", "");
    }

    /** A key with a list, or a single item in place of a list of one. */
    static <T> Field<List<T>> list(String key, String meaning, Kind<T> item) {
        return withDefault(key, meaning, Kinds.listOf(item), List.of());
    }

    /** A key with a list that must have at least one item. */
    static <T> Field<List<T>> requiredList(String key, String meaning, Kind<T> item) {
        return required(key, meaning, Kinds.listOf(item), List.of());
    }

    /** A key with words that translations may translate. */
    static Field<Text> text(String key, String meaning) {
        return withDefault(key, meaning, Kinds.TEXT, Text.EMPTY);
    }

    /** A key with words of no language: a number, an address, a name. */
    static Field<String> word(String key, String meaning) {
        return withDefault(key, meaning, Kinds.WORD, "");
    }

    /** The same key with an example of a value, as it may be written. */
    Field<T> like(String written) {
        return new Field<>(key, meaning, required, kind, reader, standard, written);
    }

    /** A default as an author would write it; empty where it cannot be written, such as an empty list. */
    private static String asWritten(Object value) {
        if (value instanceof Enum<?> word) {
            return Kinds.word(word);
        }
        boolean isPlain = value instanceof Boolean || value instanceof String;
        boolean isNumber = value instanceof Integer number && number != Integer.MAX_VALUE;
        return isPlain || isNumber ? value.toString() : "";
    }

    String key() {
        return key;
    }

    boolean isRequired() {
        return required;
    }

    Kind<?> kind() {
        return kind;
    }

    /** What editors and references say of the key. */
    Description.Key description(Reading.Settings settings) {
        return new Description.Key(
                key, meaning, required, kind.isText(), standard, example, kind.description(settings));
    }

    T read(Written written, Reading reading) {
        return reader.read(written, reading);
    }
}
