package org.filature.markdown;

import java.util.Arrays;
import java.util.List;

/**
 * A body without its comments, and the way back: where each of its characters stood.
 *
 * @param text what is left
 * @param cuts offsets in {@code text} behind which something was removed, ascending
 * @param removed how many characters were removed up to each cut
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Stripped(String text, int[] cuts, int[] removed) {
    /** A part of the body that is removed. */
    record Range(int start, int end) {}

    static Stripped of(String body, List<Range> ranges) {
        StringBuilder text = new StringBuilder(body.length());
        int[] cuts = new int[ranges.size()];
        int[] removed = new int[ranges.size()];
        int from = 0;
        for (int i = 0; i < cuts.length; i++) {
            Range range = ranges.get(i);
            text.append(body, from, range.start);
            cuts[i] = text.length();
            removed[i] = range.end - text.length();
            from = range.end;
        }
        // the parser stops at NUL; every other length stays as it is
        String left = text.append(body, from, body.length()).toString().replace('\0', '\uFFFD');
        return new Stripped(left, cuts, removed);
    }

    /** Where the character at an offset stood in the body. */
    int start(int offset) {
        int found = Arrays.binarySearch(cuts, offset);
        int cut = found >= 0 ? lastEqual(found) : -found - 2;
        return cut < 0 ? offset : offset + removed[cut];
    }

    private int lastEqual(int found) {
        int last = found;
        while (last + 1 < cuts.length && cuts[last + 1] == cuts[found]) {
            last++;
        }
        return last;
    }

    /** Where the characters from {@code start} up to {@code end} ended in the body. */
    int end(int start, int end) {
        return end > start ? start(end - 1) + 1 : start(start);
    }
}
