package org.filature.view;

import java.util.List;

/**
 * What a publication changed against the one before, in one language. Pages are told by their paths from the language's
 * root. Of what is no longer there, only the number is known: it may be a draft again.
 *
 * @param told whether it is known at all; a preview compares itself with nothing
 * @param first whether there was none before
 * @param added pages that are new
 * @param changed pages for which something else is written now
 * @param corrected pages that tell a correction that they did not tell
 * @param retracted pages that became notices
 * @param renamed pages that moved
 * @param removed how many pages are gone
 */
public record News(
        boolean told,
        boolean first,
        List<String> added,
        List<String> changed,
        List<String> corrected,
        List<String> retracted,
        List<Move> renamed,
        int removed) {
    /** Nothing is known. */
    public static final News UNTOLD = empty(false, false);
    /** The first publication. */
    public static final News FIRST = empty(true, true);
    /** Nothing changed, as far as is known. */
    public static final News NONE = empty(true, false);

    public News {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        corrected = List.copyOf(corrected);
        retracted = List.copyOf(retracted);
        renamed = List.copyOf(renamed);
    }

    /** A page that has another address. */
    public record Move(String from, String to) {}

    private static News empty(boolean told, boolean first) {
        return new News(told, first, List.of(), List.of(), List.of(), List.of(), List.of(), 0);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
