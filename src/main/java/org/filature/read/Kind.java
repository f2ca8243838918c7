package org.filature.read;

import java.util.Optional;
import java.util.function.Function;

/**
 * How a value is read: the one definition that binds it, checks it and describes it to editors.
 *
 * @param <T> what it becomes
 */
interface Kind<T> {
    /** Reads a value. */
    interface Reader<T> {
        Optional<T> read(Written written, Reading reading);
    }

    /** The value; empty if nothing is written or it is wrong, which is then reported. */
    Optional<T> read(Written written, Reading reading);

    /** What may be written here, in a dossier with these settings. */
    Description description(Reading.Settings settings);

    /** Whether a translation may say something here: text, or something that holds text. */
    default boolean isText() {
        return false;
    }

    /** A kind that is the same in every dossier. */
    static <T> Kind<T> of(Description description, Reader<T> reader) {
        return of(settings -> description, reader);
    }

    /** A kind that dossiers add to. */
    static <T> Kind<T> of(Function<Reading.Settings, Description> description, Reader<T> reader) {
        return new Kind<>() {
            @Override
            public Optional<T> read(Written written, Reading reading) {
                return reader.read(written, reading);
            }

            @Override
            public Description description(Reading.Settings settings) {
                return description.apply(settings);
            }
        };
    }

    /** The same kind, called by a name where it is described. */
    default Kind<T> named(String name) {
        Kind<T> unnamed = this;
        return new Kind<>() {
            @Override
            public Optional<T> read(Written written, Reading reading) {
                return unnamed.read(written, reading);
            }

            @Override
            public Description description(Reading.Settings settings) {
                return new Description.Named(name, unnamed.description(settings));
            }

            @Override
            public boolean isText() {
                return unnamed.isText();
            }
        };
    }
}
