package org.filature.edtf;

import java.util.Locale;

/** Walks once over a stretch of a text. */
final class Cursor {

    private static final char END = '\0';

    private final String text;
    private final int limit;
    private int position;

    Cursor(String text, int from, int limit) {
        this.text = text;
        this.position = from;
        this.limit = limit;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= limit;
    }

    /** The next character; NUL at the end. */
    char peek() {
        return atEnd() ? END : text.charAt(position);
    }

    char next() {
        char next = peek();
        position++;
        return next;
    }

    boolean accept(char wanted) {
        boolean there = !atEnd() && peek() == wanted;
        if (there) {
            position++;
        }
        return there;
    }

    Doubt acceptDoubt() {
        return Doubt.isSign(peek()) ? Doubt.of(next()) : Doubt.NONE;
    }

    /** Takes all ASCII digits that follow. */
    String digits() {
        int from = position;
        while (isDigit(peek())) {
            position++;
        }
        return text.substring(from, position);
    }

    /** Takes all ASCII digits and {@code X} that follow. */
    String mask() {
        int from = position;
        while (isDigit(peek()) || peek() == 'X') {
            position++;
        }
        return text.substring(from, position);
    }

    /** Takes one number of two digits, up to a greatest value. */
    int twoDigits(String what, int greatest) throws EdtfException {
        int from = position;
        String digits = digits();
        if (digits.length() != 2) {
            throw new EdtfException(from, "the " + what + " must be written with two digits");
        }
        int number = Integer.parseInt(digits);
        if (number > greatest) {
            throw new EdtfException(
                    from, "the " + what + " runs from 00 to " + greatest + ", and " + digits + " is more");
        }
        return number;
    }

    void require(char wanted, String message) throws EdtfException {
        if (!accept(wanted)) {
            throw error(message);
        }
    }

    void requireEnd() throws EdtfException {
        if (!atEnd()) {
            throw error("the date should end before " + shown(text.codePointAt(position)));
        }
    }

    EdtfException error(String message) {
        return new EdtfException(position, message);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A character for a message, by its number if it cannot be seen or could disturb a terminal. */
    private static String shown(int codePoint) {
        if (codePoint == ' ') {
            return "the space";
        }
        boolean visible = codePoint > ' ' && (codePoint < 0x7f || Character.isLetterOrDigit(codePoint));
        return visible ? "'" + Character.toString(codePoint) + "'" : "the character U+" + number(codePoint);
    }

    private static String number(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
