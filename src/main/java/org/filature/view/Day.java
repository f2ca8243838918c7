package org.filature.view;

import java.util.regex.Pattern;

/**
 * A date as a page shows it.
 *
 * @param text in words
 * @param datetime for HTML's {@code time}; empty where that cannot say it
 * @param uncertain whether it is in doubt, a span, or known to the year alone
 */
public record Day(String text, String datetime, boolean uncertain) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** No date. */
    public static final Day NONE = new Day("", "", false);

    /** Whether there is anything to show. */
    public boolean shown() {
        return !text.isEmpty();
    }

    /** The date for machines that want it to the day at least, such as {@code 2024-10-02}; else empty. */
    public String machine() {
        return DAY.matcher(datetime).lookingAt() ? datetime : "";
    }

    @Override
    public String toString() {
        return text;
    }
}
