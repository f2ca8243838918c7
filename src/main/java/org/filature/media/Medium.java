package org.filature.media;

import java.util.List;
import java.util.stream.Collectors;
import org.filature.diagnostic.Code;

/** What is published of a file of {@code media/}. */
public sealed interface Medium {
    /**
     * A file to publish.
     *
     * @param path where, from the site's root: a name of small letters, digits and hyphens with a hash of its content
     * @param width in pixels; 0 for what is no picture
     * @param sha256 of what is published, in hex
     */
    record Copy(String path, int width, int height, String sha256) {}

    /**
     * A picture in some widths.
     *
     * @param copies the narrowest first
     * @param isMoving whether it is the first of several that the original shows in turn
     */
    record Picture(String name, List<Copy> copies, boolean isMoving) implements Medium {
        public Picture {
            copies = List.copyOf(copies);
        }

        @Override
        public Copy whole() {
            return copies.get(copies.size() - 1);
        }

        /**
         * All widths for the browser to choose from, as HTML writes them; empty if there is one alone.
         *
         * @param root the way to the site's root
         */
        public String choices(String root) {
            return copies.size() < 2
                    ? ""
                    : copies.stream()
                            .map(copy -> root + copy.path() + " " + copy.width() + "w")
                            .collect(Collectors.joining(", "));
        }
    }

    /** A document to open. */
    record Document(String name, Copy whole) implements Medium {}

    /**
     * A file that is not published, and why.
     *
     * @param message a sentence
     * @param hint what to do about it
     */
    record Refused(String name, Code code, String message, String hint) implements Medium {
        @Override
        public Copy whole() {
            throw new IllegalStateException("of a refused file there is nothing");
        }
    }

    /** What readers may know of the file's name. */
    String name();

    /** The one file that shows all there is. */
    Copy whole();
}
