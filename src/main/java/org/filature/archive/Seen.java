package org.filature.archive;

import java.time.Instant;

/**
 * What was at an address when it was last asked.
 *
 * @param asked when
 * @param state what came of it
 * @param words what happened, for people; empty if all is well
 * @param sha256 of what a source's address held first; empty if that is not known
 * @param likeness of the same; empty for what is no page
 * @param since when that was first seen
 */
record Seen(Instant asked, State state, String words, String sha256, String likeness, Instant since) {
    /** What can come of asking. */
    enum State {
        THERE,
        DEAD,
        MOVED,
        CHANGED,
        BLOCKED
    }

    static final Seen NEVER = new Seen(Instant.EPOCH, State.THERE, "", "", "", Instant.EPOCH);

    Seen with(State other, String said) {
        return new Seen(asked, other, said, sha256, likeness, since);
    }
}
