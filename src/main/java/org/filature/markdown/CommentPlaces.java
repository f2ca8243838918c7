package org.filature.markdown;

import java.util.List;

/** Where comments stand in a body, which are for nobody but the author. */
public final class CommentPlaces {
    private CommentPlaces() {}

    /**
     * A comment, with its marks.
     *
     * @param start offset of its first character
     * @param end offset behind its last
     */
    public record Place(int start, int end) {}

    /** The comments of a body; code keeps what looks like some. */
    public static List<Place> of(String body) {
        return Comments.places(body).stream()
                .map(range -> new Place(range.start(), range.end()))
                .toList();
    }
}
