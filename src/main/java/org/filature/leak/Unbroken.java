package org.filature.leak;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that marks stand within, read as whoever sees the page reads them: {@code An*na*} is Anna. */
final class Unbroken {
    /** Stands where a tag within a sentence stood: it parts words, unless they are read as one. */
    static final char TAG = '\u0002';

    private static final char UNSEEN = '\u00AD';

    /** Marks of Markdown that letters touch on both sides. */
    private static final Pattern MARKS = Pattern.compile(
            "(?<=[\\p{L}\\p{M}\\p{N}])(?:[*~`\\[]|\\]\\([^()\\s]{0,2000}\\)|</?[A-Za-z][^<>\\n]{0,300}>)++"
                    + "(?=[\\p{L}\\p{M}\\p{N}])");

    private Unbroken() {}

    /** Markdown of which marks within words part these no longer; every character keeps its place. */
    static String markdown(String text) {
        Matcher mark = MARKS.matcher(text);
        if (!mark.find()) {
            return text;
        }
        char[] unbroken = text.toCharArray();
        do {
            Arrays.fill(unbroken, mark.start(), mark.end(), UNSEEN);
        } while (mark.find());
        return new String(unbroken);
    }

    /** Of a page's words those texts that have tags within words, without these; nothing if there are none. */
    static String texts(String words) {
        StringBuilder unbroken = new StringBuilder();
        int at = words.indexOf(TAG);
        while (at >= 0) {
            int behind = at + 1;
            while (behind < words.length() && words.charAt(behind) == TAG) {
                behind++;
            }
            if (at > 0 && behind < words.length() && isOfWord(words.charAt(at - 1)) && isOfWord(words.charAt(behind))) {
                int from = words.lastIndexOf(Folding.END, at) + 1;
                int end = words.indexOf(Folding.END, behind);
                behind = end < 0 ? words.length() : end;
                whole(words, from, behind, unbroken);
            }
            at = words.indexOf(TAG, behind);
        }
        return unbroken.toString();
    }

    private static void whole(String words, int from, int to, StringBuilder unbroken) {
        for (int i = from; i < to; i++) {
            if (words.charAt(i) != TAG) {
                unbroken.append(words.charAt(i));
            }
        }
        unbroken.append(Folding.END);
    }

    private static boolean isOfWord(char c) {
        int folded = Folding.of(c);
        return folded != Folding.SEPARATOR && folded != Folding.GAP;
    }
}
