package org.filature.media;

import java.util.List;

/**
 * A file made anew.
 *
 * @param copies the narrowest first; one alone, of no width, for a document
 * @param isMoving whether it is the first picture of several
 * @param texts what it says in letters that its bytes do not show as such
 */
record Cleaned(List<Made> copies, boolean isMoving, List<String> texts) {
    Cleaned {
        copies = List.copyOf(copies);
        texts = List.copyOf(texts);
    }

    /** A picture. */
    Cleaned(List<Made> copies, boolean isMoving) {
        this(copies, isMoving, List.of());
    }

    /** A document that says nothing but what its bytes say. */
    static Cleaned document(String ending, byte[] bytes) {
        return document(ending, bytes, List.of());
    }

    /** A document. */
    static Cleaned document(String ending, byte[] bytes, List<String> texts) {
        return new Cleaned(List.of(new Made(0, 0, ending, bytes)), false, texts);
    }

    /**
     * One of its copies.
     *
     * @param ending of its name, without a dot
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(int width, int height, String ending, byte[] bytes) {}
}
