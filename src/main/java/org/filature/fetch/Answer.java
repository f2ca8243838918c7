package org.filature.fetch;

import java.net.URI;
import java.util.Optional;

/** What came of asking for an address. */
public sealed interface Answer {
    /**
     * Something is there.
     *
     * @param at where it was found in the end
     * @param movedTo where the asked address has moved for good; empty if it has not
     * @param type the media type in small letters, without parameters; empty if not said
     * @param size how many bytes it has; 0 if they were not wanted
     * @param sha256 of these bytes, in hex; empty if they were not wanted
     */
    record Found(URI at, Optional<URI> movedTo, String type, long size, String sha256) implements Answer {}

    /**
     * The host says that there is nothing, or nothing for us.
     *
     * @param status of HTTP
     */
    record Refused(URI at, int status) implements Answer {}

    /**
     * There is no answer.
     *
     * @param words what happened, for people
     */
    record Failed(Reason reason, String words) implements Answer {}

    /** Why there is no answer. */
    enum Reason {
        /** The address is none that may be asked: another scheme, or this machine or the local network. */
        FORBIDDEN,
        /** There is no such host. */
        NO_HOST,
        /** Nobody listens there now, or it cannot be found out now where the host is. */
        UNREACHABLE,
        /** It is sent in a form that was not asked for. */
        PACKED,
        /** The answer broke off, or was none. */
        BROKEN,
        /** It took too long. */
        TIMEOUT,
        /** There was more than is taken. */
        TOO_LARGE,
        /** Redirects lead in a circle, or too far. */
        LOOP,
        /** The host had asked to be left alone. */
        GIVEN_UP
    }
}
