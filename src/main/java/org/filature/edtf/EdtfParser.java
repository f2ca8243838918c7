package org.filature.edtf;

/** Reads whole texts: tells sets, intervals and single dates apart. */
final class EdtfParser {

    /** No date that anyone writes is longer; all work is bounded by it. */
    static final int MAX_LENGTH = 200;

    private static final String RANGE = "..";

    private EdtfParser() {}

    static Expression parse(String text) throws EdtfException {
        if (text.isEmpty()) {
            throw new EdtfException(
                    0, "the date is empty; write as much as is known, as in 2024, 2024-10 or 2024-10-02");
        }
        if (text.length() > MAX_LENGTH) {
            throw new EdtfException(MAX_LENGTH, "a date has at most " + MAX_LENGTH + " characters");
        }
        if (text.charAt(0) == '[' || text.charAt(0) == '{') {
            return SetParser.parse(text);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? PointParser.parse(text, 0, text.length()) : interval(text, slash);
    }

    private static Interval interval(String text, int slash) throws EdtfException {
        if (text.length() == 1) {
            throw new EdtfException(0, "an interval needs a start or an end");
        }
        End from = end(text, 0, slash);
        int second = text.indexOf('/', slash + 1);
        if (second >= 0) {
            throw new EdtfException(second, "an interval has one slash, between its start and its end");
        }
        End to = end(text, slash + 1, text.length());
        Order.check(text, from, to, slash + 1);
        return new Interval(from, to);
    }

    private static End end(String text, int from, int limit) throws EdtfException {
        if (from == limit) {
            return End.Missing.UNKNOWN;
        }
        if (text.substring(from, limit).equals(RANGE)) {
            return End.Missing.OPEN;
        }
        return PointParser.parsePlain(text, from, limit);
    }
}
