package org.filature.media;

import java.util.List;

/**
 * A file made anew.
 *
 * @param copies the narrowest first; one alone, of no width, for a document
 * @param isMoving whether it is the first picture of several
 */
record Cleaned(List<Made> copies, boolean isMoving) {
    Cleaned {
        copies = List.copyOf(copies);
    }

    /** A document. */
    static Cleaned document(String ending, byte[] bytes) {
        return new Cleaned(List.of(new Made(0, 0, ending, bytes)), false);
    }

    /**
     * One of its copies.
     *
     * @param ending of its name, without a dot
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(int width, int height, String ending, byte[] bytes) {}
}
