package org.filature.search;

/**
 * Finds the words of a text: runs of letters and digits. What is written in one piece stays so: {@code co-founder},
 * {@code 6.6}, {@code 4:24-cv-04722}, {@code openai.com}.
 */
final class WordReader {
    /** Is told of each word where it begins and ends. */
    @FunctionalInterface
    interface Listener {
        void word(char[] text, int start, int end);
    }

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final String JOINS = "-._@\u2010\u2011";
    private static final String JOINS_DIGITS = ",:/";

    private final char[] text;
    private final boolean isHtml;
    private int at;

    private WordReader(String text, boolean isHtml) {
        this.text = text.toCharArray();
        this.isHtml = isHtml;
    }

    /** Reads plain text. */
    static void read(String text, Listener words) {
        new WordReader(text, false).read(words);
    }

    /** Reads the text of HTML, without tags; it may be cut anywhere but inside one. */
    static void readHtml(String html, Listener words) {
        new WordReader(html, true).read(words);
    }

    private void read(Listener words) {
        while (at < text.length) {
            char c = text[at];
            if (isHtml && c == '<') {
                skip('>');
            } else if (isHtml && c == '&') {
                skip(';');
            } else if (isWord(at)) {
                word(words);
            } else {
                at++;
            }
        }
    }

    private void skip(char end) {
        while (at < text.length && text[at] != end) {
            at++;
        }
        at++;
    }

    private void word(Listener words) {
        int start = at;
        while (at < text.length && (isWord(at) || isJoint(at))) {
            at += isPair(at) ? 2 : 1;
        }
        if (at - start >= SHORTEST && at - start <= LONGEST) {
            words.word(text, start, at);
        }
    }

    private boolean isPair(int index) {
        return Character.isHighSurrogate(text[index]) && index + 1 < text.length;
    }

    private boolean isWord(int index) {
        char c = text[index];
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
        }
        int point = Character.codePointAt(text, index);
        return Character.isLetterOrDigit(point) || isMark(point);
    }

    /** Accents that are written apart from their letters. */
    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether what stands here joins what is before and behind it to one word; there is a word before it. */
    private boolean isJoint(int index) {
        char c = text[index];
        if (index + 1 >= text.length) {
            return false;
        }
        return JOINS.indexOf(c) >= 0
                ? isWord(index + 1)
                : JOINS_DIGITS.indexOf(c) >= 0 && isDigit(text[index - 1]) && isDigit(text[index + 1]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
