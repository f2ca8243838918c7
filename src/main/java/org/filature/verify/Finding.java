package org.filature.verify;

import java.util.List;

/**
 * What was found of a copy.
 *
 * @param seal whether it is signed, and how that stands
 * @param files how many the list names
 * @param changed files that are not what was published
 * @param missing files that were published and are not there
 * @param added files that were not published
 * @param unknown files of which it cannot be told, with why
 * @param hasListing whether added files could be found
 */
public record Finding(
        Seal seal,
        int files,
        List<String> changed,
        List<String> missing,
        List<String> added,
        List<String> unknown,
        boolean hasListing) {
    public Finding {
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        added = List.copyOf(added);
        unknown = List.copyOf(unknown);
    }

    /** How the signature stands. */
    public enum State {
        /** It is by the key that the reader knows. */
        TRUSTED,
        /** It is by the key that the copy names; whether that is the publisher's is not known. */
        CONSISTENT,
        /** There is none. */
        UNSIGNED,
        /** It is not what it should be. */
        BROKEN
    }

    /**
     * The signature.
     *
     * @param fingerprint of the key; empty if there is none
     * @param words what is wrong; empty if nothing is
     */
    public record Seal(State state, String fingerprint, String words) {}

    /** Whether something is not as it was published. */
    public boolean differs() {
        return seal.state() == State.BROKEN || !changed.isEmpty() || !missing.isEmpty() || !added.isEmpty();
    }
}
