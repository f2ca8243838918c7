package org.filature.read;

import java.util.Optional;

/**
 * How a value is read: the one definition that binds it, checks it and, in time, describes it to editors.
 *
 * @param <T> what it becomes
 */
interface Kind<T> {
    /** The value; empty if nothing is written or it is wrong, which is then reported. */
    Optional<T> read(Written written, Reading reading);

    /** Whether a translation may say something here: text, or something that holds text. */
    default boolean isText() {
        return false;
    }
}
