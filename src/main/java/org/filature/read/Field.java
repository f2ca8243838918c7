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
    private final boolean required;
    private final Kind<?> kind;
    private final Reader<T> reader;

    private Field(String key, boolean required, Kind<?> kind, Reader<T> reader) {
        this.key = key;
        this.required = required;
        this.kind = kind;
        this.reader = reader;
    }

    /**
     * A key that must be there.
     *
     * @param placeholder stands in for a missing or wrong value, so that the rest is still checked; nothing is
     *     published then
     */
    static <T> Field<T> required(String key, Kind<T> kind, T placeholder) {
        return new Field<>(
                key,
                true,
                kind,
                (written, reading) -> kind.read(written, reading).orElse(placeholder));
    }

    /** A key with a value that holds where nothing is written. */
    static <T> Field<T> withDefault(String key, Kind<T> kind, T value) {
        return new Field<>(
                key,
                false,
                kind,
                (written, reading) -> kind.read(written, reading).orElse(value));
    }

    /** A key that may be missing. */
    static <T> Field<Optional<T>> optional(String key, Kind<T> kind) {
        return new Field<>(key, false, kind, kind::read);
    }

    /** A key with a list, or a single item in place of a list of one. */
    static <T> Field<List<T>> list(String key, Kind<T> item) {
        return withDefault(key, Kinds.listOf(item), List.of());
    }

    /** A key with a list that must have at least one item. */
    static <T> Field<List<T>> requiredList(String key, Kind<T> item) {
        return required(key, Kinds.listOf(item), List.of());
    }

    /** A key with words that translations may translate. */
    static Field<Text> text(String key) {
        return withDefault(key, Kinds.TEXT, Text.EMPTY);
    }

    /** A key with words of no language: a number, an address, a name. */
    static Field<String> word(String key) {
        return withDefault(key, Kinds.WORD, "");
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

    T read(Written written, Reading reading) {
        return reader.read(written, reading);
    }
}
