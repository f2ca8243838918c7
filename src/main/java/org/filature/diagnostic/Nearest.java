package org.filature.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds what an author probably meant: the known words nearest to an unknown one, for hints. */
public final class Nearest {
    private static final int MOST = 3;
    private static final int LONGEST = 80;
    private static final int SOME = 5;

    private record Scored(String word, int distance) {}

    private Nearest() {}

    /** Up to three of the known words, nearest first; none if nothing is near. */
    public static List<String> to(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        String sought = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, sought.length() / 3);
        long letters = letters(sought);
        return known.stream()
                .filter(candidate -> mayBeNear(candidate, sought, letters, limit))
                .map(candidate -> new Scored(candidate, distance(sought, candidate.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.distance <= limit || scored.word.startsWith(sought))
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
                .limit(MOST)
                .map(Scored::word)
                .toList();
    }

    /** A cheap look that spares most words the dear one: a change of one character changes two letters at most. */
    private static boolean mayBeNear(String candidate, String sought, long letters, int limit) {
        if (candidate.startsWith(sought)) {
            return true;
        }
        return Math.abs(candidate.length() - sought.length()) <= limit
                && Long.bitCount(letters ^ letters(candidate)) <= 2 * limit;
    }

    /** Which letters occur, one bit each, whatever their case. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** A hint: "did you mean a, b or c?"; empty if nothing is near. */
    public static String hint(String word, Collection<String> known) {
        List<String> near = to(word, known);
        return near.isEmpty() ? "" : "did you mean " + or(near) + "?";
    }

    /**
     * The same, or where nothing is near the first few of what there is, after words such as "its parts are", or where
     * there is nothing at all another hint.
     */
    public static String hintOrSome(String word, Collection<String> known, String lead, String otherwise) {
        String near = hint(word, known, known.isEmpty() ? otherwise : "");
        if (!near.isEmpty()) {
            return near;
        }
        String some =
                known.stream().sorted().limit(SOME).map(one -> "`" + one + "`").collect(Collectors.joining(", "));
        int more = known.size() - SOME;
        return lead + " " + some + (more > 0 ? " and " + more + " more" : "");
    }

    /** A hint, which is another where nothing is near. */
    public static String hint(String word, Collection<String> known, String otherwise) {
        String hint = hint(word, known);
        return hint.isEmpty() ? otherwise : hint;
    }

    /** "a", "a or b", "a, b or c", each in backquotes. */
    public static String or(Collection<String> words) {
        return either(words.stream().map(word -> "`" + word + "`").toList());
    }

    /** "a", "a or b", "a, b or c", as they are. */
    public static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.stream().limit(last).collect(Collectors.joining(", ")) + " or " + words.get(last);
    }

    /** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + same);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                current[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
            }
            int[] spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
