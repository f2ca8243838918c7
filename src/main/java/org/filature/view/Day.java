package org.filature.view;

/**
 * A date as a page shows it.
 *
 * @param text in words
 * @param datetime for HTML's {@code time}; empty where that cannot say it
 * @param uncertain whether it is in doubt, a span, or known to the year alone
 */
public record Day(String text, String datetime, boolean uncertain) {
    /** No date. */
    public static final Day NONE = new Day("", "", false);

    /** Whether there is anything to show. */
    public boolean shown() {
        return !text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
