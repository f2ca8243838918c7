package org.filature.edtf;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one date: a year, month, day or season, each with its qualifiers; hands times and long years to their own
 * readers.
 */
final class PointParser {

    private static final int YEAR_DIGITS = 4;

    /** One part as it stands in the text, with the signs before and after it. */
    private record Written(int offset, String digits, Doubt before, Doubt after) {}

    private final Cursor cursor;

    private PointParser(Cursor cursor) {
        this.cursor = cursor;
    }

    static Point parse(String text, int from, int limit) throws EdtfException {
        Cursor cursor = new Cursor(text, from, limit);
        if (cursor.peek() == 'Y') {
            return LongYearParser.withLetter(cursor);
        }
        Point point = new PointParser(cursor).point();
        cursor.requireEnd();
        return point;
    }

    /**
     * Reads a date that stands in an interval or a set, where ISO 8601-2 has no times of day and no years with letters.
     */
    static Point parsePlain(String text, int from, int limit) throws EdtfException {
        Point point = parse(text, from, limit);
        if (point instanceof Moment) {
            throw new EdtfException(
                    text.indexOf('T', from), "in an interval or a set, dates have no time of day; leave it out");
        }
        if (point instanceof LongYear) {
            throw new EdtfException(
                    from, "a year with Y or S stands alone; in an interval or a set, write years of four digits");
        }
        return point;
    }

    private Point point() throws EdtfException {
        Doubt before = cursor.acceptDoubt();
        int start = cursor.position();
        boolean negative = cursor.accept('-');
        String digits = year(start, negative);
        if (before == Doubt.NONE && cursor.peek() == 'S') {
            return LongYearParser.significant(cursor, negative, digits);
        }
        List<Written> parts = new ArrayList<>();
        parts.add(new Written(start, digits, before, cursor.acceptDoubt()));
        while (parts.size() < 3 && cursor.accept('-')) {
            parts.add(part(parts.size() == 1 ? "month" : "day"));
        }
        Point date = dated(negative, parts);
        return cursor.peek() == 'T' && date instanceof CalendarDate day ? MomentParser.after(day, cursor) : date;
    }

    private String year(int start, boolean negative) throws EdtfException {
        int from = cursor.position();
        if (cursor.peek() == '+') {
            throw cursor.error("a year has no plus sign; leave it out");
        }
        String digits = cursor.mask();
        if (digits.isEmpty()) {
            throw cursor.error("a date begins with a year of four digits, as in 2024-10-02");
        }
        if (digits.length() < YEAR_DIGITS) {
            String padded = "0".repeat(YEAR_DIGITS - digits.length()) + digits;
            String message = "a year has four digits; the year " + digits + " is written " + padded;
            throw new EdtfException(from, message);
        }
        if (digits.length() > YEAR_DIGITS) {
            throw new EdtfException(
                    from + YEAR_DIGITS, "a year has four digits; one that has more begins with Y, as in Y170000002");
        }
        if (negative && digits.equals("0000")) {
            throw new EdtfException(start, "the year 0 has no sign; write 0000 for 1 BC, -0001 for 2 BC");
        }
        return digits;
    }

    private Written part(String name) throws EdtfException {
        Doubt before = cursor.acceptDoubt();
        int from = cursor.position();
        String digits = cursor.mask();
        if (digits.length() != 2) {
            throw new EdtfException(from, "the " + name + " must be written with two digits");
        }
        return new Written(from, digits, before, cursor.acceptDoubt());
    }

    private static Point dated(boolean negative, List<Written> written) throws EdtfException {
        List<Part> parts = qualified(written);
        YearMask year = new YearMask(negative, parts.get(0));
        int level = Math.max(negative ? 1 : 0, doubtLevel(written));
        if (parts.size() == 2 && isSeason(parts.get(1))) {
            int code = parts.get(1).least();
            int seasonLevel = year.isExact() && code <= 24 ? 1 : 2;
            return new Season(year, parts.get(1), Math.max(level, seasonLevel));
        }
        List<Part> rest = parts.subList(1, parts.size());
        List<Integer> offsets = written.stream().map(Written::offset).toList();
        return CalendarDate.of(year, rest, Math.max(level, maskLevel(parts)))
                .orElseThrow(() -> NoSuchDay.error(year, rest, offsets.subList(1, offsets.size())));
    }

    private static boolean isSeason(Part part) {
        return part.isExact() && part.least() >= Season.LEAST && part.least() <= Season.MOST;
    }

    /** A sign before a part qualifies that part; one after it, that part and all to its left. */
    private static List<Part> qualified(List<Written> written) {
        List<Part> parts = new ArrayList<>();
        Doubt fromRight = Doubt.NONE;
        for (int i = written.size() - 1; i >= 0; i--) {
            Written part = written.get(i);
            fromRight = fromRight.and(part.after());
            parts.add(0, new Part(part.digits(), fromRight.and(part.before())));
        }
        return parts;
    }

    /** A sign at the end, for the whole date, is level 1; any other is level 2. */
    private static int doubtLevel(List<Written> written) {
        int level = 0;
        for (int i = 0; i < written.size(); i++) {
            boolean last = i == written.size() - 1;
            if (written.get(i).before() != Doubt.NONE
                    || (!last && written.get(i).after() != Doubt.NONE)) {
                return 2;
            }
            level = written.get(i).after() == Doubt.NONE ? level : 1;
        }
        return level;
    }

    /** Level 1 lets the last digit or two of a lone year, and whole months and days from the right, be unspecified. */
    private static int maskLevel(List<Part> parts) {
        String digits = String.join("-", parts.stream().map(Part::digits).toList());
        if (digits.indexOf('X') < 0) {
            return 0;
        }
        return digits.matches("\\d{2}(\\dX|XX)|\\d{4}-(\\d\\d-)?XX|\\d{4}-XX-XX") ? 1 : 2;
    }
}
