package org.filature.leak;

import org.filature.diagnostic.Location;

/**
 * Something that no output may hold.
 *
 * @param at where its author wrote it
 * @param what it is, in words that complete "this is …"
 */
record Secret(Location at, String what, Extent extent) {
    enum Extent {
        TEXT,
        /** One word picked from a text, as "Thursday" is from a note. */
        WORD,
        /** A day, which pages may not even put together of numbers and names of months. */
        DAY
    }

    /** Whether it tells nothing in a document that others wrote: words of every day and dates stand in all of them. */
    boolean isTellingOnPagesOnly() {
        return extent != Extent.TEXT;
    }
}
