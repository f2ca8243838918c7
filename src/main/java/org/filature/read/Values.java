package org.filature.read;

import java.util.IdentityHashMap;
import java.util.Optional;

/** The values of a mapping by their fields. */
final class Values {
    private final IdentityHashMap<Field<?>, Object> values = new IdentityHashMap<>();
    private final Written written;

    Values(Written written) {
        this.written = written;
    }

    <T> void put(Field<T> field, T value) {
        values.put(field, value);
    }

    /** The value of a field of the shape that was read. */
    @SuppressWarnings("unchecked")
    <T> T get(Field<T> field) {
        return (T) Optional.ofNullable(values.get(field))
                .orElseThrow(() -> new IllegalArgumentException("no such field in this shape: " + field.key()));
    }

    /** The mapping itself, with its place. */
    Written written() {
        return written;
    }
}
