package org.filature.markdown;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.filature.markdown.Typography.Style;

/** Sets the punctuation of one text, in one pass. */
final class Typesetter {
    private static final char APOSTROPHE = '’';
    private static final char NARROW_SPACE = '\u202F';
    private static final char HARD_SPACE = '\u00A0';
    private static final String OPENERS = "([{<—–-/«“„‘‚¿¡";
    /** English words that begin with an apostrophe. */
    private static final Set<String> CLIPPED =
            Set.of("tis", "twas", "twere", "twill", "em", "til", "cause", "n", "bout", "round");

    private static final int LONGEST_CLIPPED = 6;

    private final Style style;
    private final String in;
    private final BitSet fixed;
    private final StringBuilder out;
    private final int lastSingleClose;
    private int[] ends = new int[0];
    private int depth;
    private int singleDepth;
    private int lastOpened = -2;
    private int addressEnd;

    Typesetter(Style style, String in, BitSet fixed) {
        this.style = style;
        this.in = in;
        this.fixed = fixed;
        this.out = new StringBuilder(in.length() + 16);
        this.lastSingleClose = findLastSingleClose();
    }

    String set() {
        return set(new int[0]);
    }

    /** Sets the text and notes where its parts now end. */
    String set(int[] partEnds) {
        ends = new int[partEnds.length];
        int part = 0;
        int i = 0;
        while (i < in.length()) {
            while (part < ends.length && partEnds[part] <= i) {
                ends[part++] = out.length();
            }
            i = i < addressEnd || fixed.get(i) ? copy(i) : step(i);
        }
        while (part < ends.length) {
            ends[part++] = out.length();
        }
        return out.toString();
    }

    int[] ends() {
        return ends;
    }

    /** Sets what stands at an offset, and returns the offset behind it. */
    private int step(int i) {
        return switch (in.charAt(i)) {
            case '"' -> doubleQuote(i);
            case '\'' -> singleQuote(i);
            case '-' -> dashes(i);
            case '.' -> dots(i);
            case ' ' -> blank(i);
            case ':' -> colon(i);
            default -> copy(i);
        };
    }

    private int copy(int i) {
        out.append(in.charAt(i));
        return i + 1;
    }

    private int doubleQuote(int i) {
        boolean canOpen = isSolid(i + 1) && (opensBehind(i) || (depth == 0 && isElided(i)));
        boolean canClose = isSolid(i - 1);
        boolean inch = depth == 0 && i > 0 && Character.isDigit(in.charAt(i - 1));
        if (!style.isQuoting()) {
            return copy(i);
        }
        if (canOpen && !(canClose && depth > 0 && !isWord(i + 1))) {
            out.append(depth == 0 ? style.open() : style.innerOpen());
            depth++;
            lastOpened = i;
        } else if (canClose && !inch) {
            depth = Math.max(0, depth - 1);
            out.append(depth == 0 ? style.close() : style.innerClose());
        } else {
            return copy(i);
        }
        return i + 1;
    }

    private int singleQuote(int i) {
        boolean wordBefore = isWord(i - 1);
        boolean wordAfter = isWord(i + 1);
        boolean measure = wordBefore
                && singleDepth == 0
                && Character.isDigit(in.charAt(i - 1))
                && (!wordAfter || Character.isDigit(in.charAt(i + 1)));
        if (measure) {
            return copy(i);
        }
        if (wordBefore && wordAfter) {
            out.append(APOSTROPHE);
        } else if (opensBehind(i) && isSolid(i + 1)) {
            out.append(opening(i));
        } else if (isSolid(i - 1) && style.isQuoting()) {
            out.append(singleDepth > 0 ? style.singleClose() : String.valueOf(APOSTROPHE));
            singleDepth = Math.max(0, singleDepth - 1);
        } else {
            out.append('\'');
        }
        return i + 1;
    }

    /** What a single mark before a word is: a clipped word's apostrophe, or an opening mark if one closes later. */
    private String opening(int i) {
        if (isClipped(i + 1)) {
            return String.valueOf(APOSTROPHE);
        }
        if (!style.isQuoting()) {
            return "'";
        }
        if (i >= lastSingleClose) {
            return String.valueOf(APOSTROPHE);
        }
        singleDepth++;
        lastOpened = i;
        return style.singleOpen();
    }

    private boolean isClipped(int start) {
        if (Character.isDigit(in.charAt(start))) {
            return start + 1 < in.length() && Character.isDigit(in.charAt(start + 1));
        }
        int end = start;
        while (isWord(end) && end - start <= LONGEST_CLIPPED) {
            end++;
        }
        return CLIPPED.contains(in.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private int dashes(int i) {
        int end = runEnd(i);
        boolean arrow = (end < in.length() && in.charAt(end) == '>') || (i > 0 && "<!".indexOf(in.charAt(i - 1)) >= 0);
        switch (arrow ? 0 : end - i) {
            case 2 -> out.append('–');
            case 3 -> out.append('—');
            default -> out.append(in, i, end);
        }
        return end;
    }

    private int dots(int i) {
        int end = runEnd(i);
        switch (end - i) {
            case 3 -> out.append('…');
            case 4 -> out.append("….");
            default -> out.append(in, i, end);
        }
        return end;
    }

    /** Behind a row of one character, none of them fixed. */
    private int runEnd(int start) {
        int end = start + 1;
        while (end < in.length() && in.charAt(end) == in.charAt(start) && !fixed.get(end)) {
            end++;
        }
        return end;
    }

    private int blank(int i) {
        out.append(style.spaced() ? frenchBlank(i) : ' ');
        return i + 1;
    }

    private char frenchBlank(int i) {
        if (i > 0 && in.charAt(i - 1) == '«') {
            return NARROW_SPACE;
        }
        if (!isSolid(i - 1) || !isSolid(i + 1)) {
            return ' ';
        }
        char next = in.charAt(i + 1);
        if (next == '»') {
            return NARROW_SPACE;
        }
        boolean high = ";!?:".indexOf(next) >= 0 && !isWord(i + 2);
        if (!high) {
            return ' ';
        }
        return next == ':' ? HARD_SPACE : NARROW_SPACE;
    }

    /** An address in the text is left alone up to the next blank or mark that ends it. */
    private int colon(int i) {
        if (in.startsWith("://", i)) {
            addressEnd = i;
            while (addressEnd < in.length() && isInAddress(in.charAt(addressEnd))) {
                addressEnd++;
            }
        }
        return copy(i);
    }

    private static boolean isInAddress(char c) {
        return !Character.isWhitespace(c) && "\"<>«»“”)".indexOf(c) < 0;
    }

    private int findLastSingleClose() {
        for (int i = in.length() - 1; i > 0; i--) {
            if (in.charAt(i) == '\'' && !fixed.get(i) && isSolid(i - 1) && !isWord(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensBehind(int i) {
        return !isSolid(i - 1) || lastOpened == i - 1 || OPENERS.indexOf(in.charAt(i - 1)) >= 0;
    }

    /** Whether an elided word comes before, as in {@code l'"affaire"}. */
    private boolean isElided(int i) {
        return i > 1 && "'’".indexOf(in.charAt(i - 1)) >= 0 && isWord(i - 2) && isWord(i + 1);
    }

    private boolean isSolid(int i) {
        return i >= 0
                && i < in.length()
                && !Character.isWhitespace(in.charAt(i))
                && !Character.isSpaceChar(in.charAt(i));
    }

    private boolean isWord(int i) {
        return i >= 0 && i < in.length() && Character.isLetterOrDigit(in.charAt(i));
    }
}
