package org.filature.leak;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.filature.model.Slug;

/**
 * What a character counts as when texts are compared: letters without case and accents, digits as they are. All else
 * only parts words, so that quotation marks, hyphens and blanks of whatever kind, which typography changes, make no
 * difference.
 */
final class Folding {
    /** Parts words. */
    static final int SEPARATOR = 1;
    /** Counts as nothing: accents, soft hyphens. */
    static final int NOTHING = 2;
    /** Parts texts: no phrase reaches over it. */
    static final int GAP = 3;
    /** A word by itself. */
    static final int IDEOGRAPH = 4;
    /** Several letters, see {@link #letters}. */
    static final int LETTERS = 5;

    /** Stands in a text where one ends and the next begins. */
    static final char END = '\u0001';

    /** Letters without a base and a mark, which ids write otherwise. */
    private static final String NEITHER = "ßæœøłđðþıħ";

    /** What each character of the first plane counts as; 0 where nobody has asked yet. Any thread finds the same. */
    private static final int[] KNOWN = new int[0x10000];

    private static final Map<Character, String> SEVERAL = new ConcurrentHashMap<>();

    private Folding() {}

    /** A constant of this class, or else the letter or digit as which a character counts; surrogates are apart. */
    static int of(char c) {
        int known = KNOWN[c];
        if (known == 0) {
            known = find(c);
            KNOWN[c] = known;
        }
        return known;
    }

    /** The letters of a character that counts as several. */
    static String letters(char c) {
        return SEVERAL.getOrDefault(c, "");
    }

    private static int find(char c) {
        int type = Character.getType(c);
        if (c == END) {
            return GAP;
        } else if (isNothing(type)) {
            return NOTHING;
        } else if (Character.isIdeographic(c)) {
            return IDEOGRAPH;
        } else if (!Character.isLetterOrDigit(c)) {
            return SEPARATOR;
        }
        String folded = fold(String.valueOf(c));
        if (folded.isEmpty()) {
            return NOTHING;
        } else if (folded.length() == 1) {
            return folded.charAt(0);
        }
        SEVERAL.put(c, folded);
        return LETTERS;
    }

    private static boolean isNothing(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        if (apart.length() == 1 && NEITHER.indexOf(apart.charAt(0)) >= 0) {
            return Slug.of(apart, 2);
        }
        apart.chars().filter(c -> Character.isLetterOrDigit((char) c)).forEach(c -> folded.append((char) c));
        return folded.toString();
    }
}
