package org.filature.view;

/**
 * Words as a page shows them.
 *
 * @param text plain text
 * @param lang the language they are in where that is not the page's; else empty
 */
public record Words(String text, String lang) {
    /** No words. */
    public static final Words NONE = new Words("", "");

    /** Words in the page's own language. */
    public static Words of(String text) {
        return text.isEmpty() ? NONE : new Words(text, "");
    }

    /** Whether there is anything to show. */
    public boolean shown() {
        return !text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
