package org.filature.leak;

import java.util.ArrayList;
import java.util.List;

/** Numbers of eight digits or more in a text, such as those of telephones and accounts: no dates, no round sums. */
final class LongNumbers {
    private static final int FEWEST = 8;
    private static final int GROUP = 3;
    private static final int YEAR = 4;
    private static final String JOINING = " .-()'’\u00A0\u202F";

    private LongNumbers() {}

    /**
     * A number.
     *
     * @param variants how else it is written: all digits in one word, or in groups of three
     */
    record Row(int from, int to, List<String> variants) {}

    static List<Row> of(Paragraph words) {
        List<Row> found = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && (to == from || isJoined(words, to)) && areDigits(words, to)) {
                to++;
            }
            if (to > from && to - from <= Phrases.LONGEST) {
                number(words, from, to, found);
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    private static boolean areDigits(Paragraph words, int word) {
        return words.written(word).chars().allMatch(Character::isDigit);
    }

    private static boolean isJoined(Paragraph words, int word) {
        String between = words.before(word);
        return between.length() <= 2 && (between.equals(",") || between.chars().allMatch(c -> JOINING.indexOf(c) >= 0));
    }

    private static void number(Paragraph words, int from, int to, List<Row> found) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            digits.append(words.written(i));
        }
        boolean isDated = isYear(words, from) || isYear(words, to - 1) || isDay(digits);
        boolean isRound = digits.toString().endsWith("000");
        if (digits.length() < FEWEST || isDated || isRound) {
            return;
        }
        StringBuilder groups = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            groups.insert(i, ' ');
        }
        boolean isInGroups = digits.length() <= GROUP * Phrases.LONGEST;
        found.add(new Row(
                from, to, isInGroups ? List.of(digits.toString(), groups.toString()) : List.of(digits.toString())));
    }

    private static boolean isYear(Paragraph words, int word) {
        String written = words.written(word);
        return written.length() == YEAR && (written.startsWith("1") || written.startsWith("20"));
    }

    /** Whether digits are a day without hyphens. */
    private static boolean isDay(StringBuilder digits) {
        return digits.length() == FEWEST && digits.toString().matches("(?:1[5-9]|20)\\d\\d[01]\\d[0-3]\\d");
    }
}
