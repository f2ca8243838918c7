package org.filature.verify;

import org.filature.publish.VerifyingKey;

/** By what a reader knows the publisher's key. */
public sealed interface Trust {
    /** The key itself. */
    record Key(VerifyingKey key) implements Trust {}

    /**
     * The key's fingerprint; the copy holds the key.
     *
     * @param sha256 in lower-case hex
     */
    record Fingerprint(String sha256) implements Trust {}

    /** By nothing: whether the key in the copy is the publisher's, only the reader can tell. */
    record None() implements Trust {}
}
