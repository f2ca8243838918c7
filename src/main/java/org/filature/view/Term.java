package org.filature.view;

/**
 * One of a fixed set of words, such as a status.
 *
 * @param id stable, for styles and scripts
 * @param words as the page shows it
 */
public record Term(String id, Words words) {
    /** Nothing said. */
    public static final Term NONE = new Term("", Words.NONE);

    /** Whether there is anything to show. */
    public boolean shown() {
        return words.shown();
    }
}
