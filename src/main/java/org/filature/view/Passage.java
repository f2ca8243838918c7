package org.filature.view;

import java.util.List;

/**
 * A body of text.
 *
 * @param lang its language where that is not the page's; else empty
 * @param pieces in order
 */
public record Passage(String lang, List<Piece> pieces) {
    /** Nothing written. */
    public static final Passage NONE = new Passage("", List.of());

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /**
     * HTML with the marks that follow it.
     *
     * @param html safe to show; balanced only together with the other pieces
     */
    public record Piece(String html, List<Mark> marks) {
        public Piece {
            marks = List.copyOf(marks);
        }
    }

    /** Whether there is anything to show. */
    public boolean shown() {
        return !pieces.isEmpty();
    }
}
