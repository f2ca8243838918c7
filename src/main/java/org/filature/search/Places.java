package org.filature.search;

import java.util.Arrays;

/**
 * Writes sorted numbers in few characters that a JSON string holds as they are. Each is written as the distance from
 * the one before, the least digit first; of the 92 digits the first half end a number, the others say that more follow.
 */
final class Places {
    private static final String DIGITS = digits();
    private static final int HALF = DIGITS.length() / 2;

    private Places() {}

    /** Printable ASCII but for what JSON or HTML would want escaped. */
    private static String digits() {
        StringBuilder digits = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            if ("\"\\<".indexOf(c) < 0) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /**
     * Writes where the words of a text stand.
     *
     * @param text ids of words, in any order
     * @param places by id
     */
    static String write(int[] text, int[] places) {
        int[] sorted = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            sorted[i] = places[text[i]];
        }
        Arrays.sort(sorted);
        StringBuilder written = new StringBuilder(sorted.length * 2);
        int before = -1;
        for (int place : sorted) {
            write(place - before - 1, written);
            before = place;
        }
        return written.toString();
    }

    private static void write(int number, StringBuilder written) {
        int left = number;
        while (left >= HALF) {
            written.append(DIGITS.charAt(HALF + left % HALF));
            left /= HALF;
        }
        written.append(DIGITS.charAt(left));
    }
}
