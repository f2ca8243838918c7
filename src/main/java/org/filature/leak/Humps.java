package org.filature.leak;

/**
 * The parts of words that are several written as one: {@code #JusticeForAnna}, {@code @anna42}. A part begins with a
 * capital behind a small letter, with the last of several capitals, and where digits begin or end. One pass.
 */
final class Humps {
    private Humps() {}

    /** Hands on the parts of every such word; those of one word follow each other, and a gap ends them. */
    static void read(String text, Words.Reader reader) {
        int size = text.length();
        int start = 0;
        boolean hasParts = false;
        for (int i = 0; i <= size; i++) {
            if (i == size || !isOfWord(text.charAt(i))) {
                if (hasParts) {
                    parts(text, start, i, reader);
                    hasParts = false;
                }
                start = i + 1;
            } else if (!hasParts && i > start) {
                hasParts = isPart(text, start, i, size);
            }
        }
    }

    private static void parts(String text, int start, int end, Words.Reader reader) {
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || isPart(text, start, i, end)) {
                Words.readPart(text, from, i, reader);
                from = i;
            }
        }
        reader.gap();
    }

    private static boolean isOfWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int folded = Folding.of(c);
        return folded == Folding.NOTHING || folded >= Folding.LETTERS;
    }

    /** Whether a part begins at a character that is not the word's first. */
    private static boolean isPart(String text, int start, int at, int end) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (Character.isUpperCase(c)) {
            return !Character.isUpperCase(before)
                    || (at + 1 < end && at > start + 1 && Character.isLowerCase(text.charAt(at + 1)));
        }
        return isDigit(c) != isDigit(before) && Folding.of(c) != Folding.NOTHING;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
