package org.filature.edtf;

/** Reads years with letters: {@code Y170000002}, {@code Y-17E7}, {@code Y3388E2S3}, {@code 1950S2}. */
final class LongYearParser {

    private static final int MOST_DIGITS = 10;
    private static final int FOUR_DIGITS = 9999;

    private LongYearParser() {}

    /** Reads from the letter {@code Y} to the end. */
    static LongYear withLetter(Cursor cursor) throws EdtfException {
        int start = cursor.position();
        cursor.require('Y', "a long year begins with Y");
        boolean negative = cursor.accept('-');
        int from = cursor.position();
        String digits = cursor.digits();
        int level = cursor.peek() == 'E' ? 2 : 1;
        if (digits.isEmpty() || digits.charAt(0) == '0') {
            throw new EdtfException(from, "after Y comes a year that does not begin with 0, as in Y170000002");
        }
        long year = scaled(from, digits, exponent(cursor));
        if (year <= FOUR_DIGITS) {
            throw new EdtfException(start, "Y is for years of more than four digits; write four digits without it");
        }
        return finish(cursor, negative, (int) year, level);
    }

    /** Reads from the letter {@code S}, after a year of four digits, to the end. */
    static LongYear significant(Cursor cursor, boolean negative, String digits) throws EdtfException {
        if (digits.indexOf('X') >= 0) {
            throw cursor.error("a year has unspecified digits (X) or significant ones (S), not both");
        }
        return finish(cursor, negative, Integer.parseInt(digits), 2);
    }

    private static int exponent(Cursor cursor) throws EdtfException {
        if (!cursor.accept('E')) {
            return 0;
        }
        return number(cursor, "E is followed by how many zeros the year ends in, as in Y17E7");
    }

    private static LongYear finish(Cursor cursor, boolean negative, int size, int level) throws EdtfException {
        int significant = LongYear.ALL;
        if (cursor.accept('S')) {
            significant = number(cursor, "S is followed by how many digits are significant, as in 1950S2");
        }
        Doubt doubt = cursor.acceptDoubt();
        cursor.requireEnd();
        int year = negative ? -size : size;
        return new LongYear(year, significant, doubt, significant == LongYear.ALL ? level : 2);
    }

    /** One or two digits that make a number from 1 on. */
    private static int number(Cursor cursor, String message) throws EdtfException {
        int from = cursor.position();
        String digits = cursor.digits();
        if (digits.isEmpty() || digits.length() > 2 || digits.charAt(0) == '0') {
            throw new EdtfException(from, message);
        }
        return Integer.parseInt(digits);
    }

    private static long scaled(int offset, String digits, int exponent) throws EdtfException {
        boolean fits = digits.length() + exponent <= MOST_DIGITS;
        long year = fits ? Long.parseLong(digits + "0".repeat(exponent)) : Long.MAX_VALUE;
        if (year > LongYear.FURTHEST) {
            throw new EdtfException(offset, "years are read up to two billion before and after the year 0");
        }
        return year;
    }
}
