package org.filature.markdown;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

/**
 * Typographic punctuation of a language: quotation marks, apostrophes, dashes, ellipses, and French's narrow spaces. In
 * languages it does not know, quotation marks stay straight. Immutable, safe to share between threads.
 */
public final class Typography {
    private static final String NARROW = "\u202F";
    private static final Typography NEUTRAL = new Typography(Style.plain("", "", "", ""));
    private static final Typography ENGLISH = new Typography(Style.plain("“", "”", "“", "”"));
    private static final Typography FRENCH =
            new Typography(new Style("«" + NARROW, NARROW + "»", "“", "”", "‘", "’", true));
    private static final Typography GERMAN = new Typography(new Style("„", "“", "„", "“", "‚", "‘", false));
    private static final Typography GUILLEMETS = new Typography(Style.plain("«", "»", "“", "”"));
    private static final Map<String, Typography> BY_LANGUAGE =
            Map.of("en", ENGLISH, "nl", ENGLISH, "fr", FRENCH, "de", GERMAN, "es", GUILLEMETS, "it", GUILLEMETS);
    private static final BitSet NOTHING_FIXED = new BitSet(0);

    /**
     * The marks of a language.
     *
     * @param open what opens a quotation; empty if straight marks stay
     * @param innerOpen what opens a quotation within one
     * @param singleOpen what stands for a straight single mark
     * @param spaced whether high punctuation has a space before it that must not break
     */
    record Style(
            String open,
            String close,
            String innerOpen,
            String innerClose,
            String singleOpen,
            String singleClose,
            boolean spaced) {
        static Style plain(String open, String close, String innerOpen, String innerClose) {
            return new Style(open, close, innerOpen, innerClose, "‘", "’", false);
        }

        boolean isQuoting() {
            return !open.isEmpty();
        }
    }

    private final Style style;

    private Typography(Style style) {
        this.style = style;
    }

    /** The typography of a language, by its BCP 47 tag. */
    public static Typography of(String language) {
        int hyphen = language.indexOf('-');
        String base = hyphen < 0 ? language : language.substring(0, hyphen);
        return BY_LANGUAGE.getOrDefault(base.toLowerCase(Locale.ROOT), NEUTRAL);
    }

    /** A text with its punctuation set; applying it again changes nothing. */
    public String apply(String text) {
        return needsWork(text) ? new Typesetter(style, text, NOTHING_FIXED).set() : text;
    }

    /**
     * Sets a line that is in parts, such as words around emphasis, as one.
     *
     * @param line the parts joined
     * @param fixed characters to leave alone
     * @param ends the offset at which each part ends
     * @return the parts
     */
    String[] apply(String line, BitSet fixed, int[] ends) {
        String[] parts = new String[ends.length];
        Typesetter setter = needsWork(line) ? new Typesetter(style, line, fixed) : null;
        String set = setter == null ? line : setter.set(ends);
        int[] setEnds = setter == null ? ends : setter.ends();
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            parts[i] = set.substring(from, setEnds[i]);
            from = setEnds[i];
        }
        return parts;
    }

    /** Whether anything in a text may have to change: most texts need no second look. */
    private boolean needsWork(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean candidate = switch (c) {
                case '"', '\'' -> true;
                case '-', '.' -> i > 0 && text.charAt(i - 1) == c;
                case ';', '!', '?', ':', '»' -> style.spaced && i > 0 && text.charAt(i - 1) == ' ';
                case '«' -> style.spaced;
                default -> false;
            };
            if (candidate) {
                return true;
            }
        }
        return false;
    }
}
