package org.filature.view;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is worked out when it is first asked for, and then kept. Safe on any thread. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private Optional<T> kept = Optional.empty();

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        T value = kept.orElseGet(source);
        kept = Optional.of(value);
        return value;
    }
}
