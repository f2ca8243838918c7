package org.filature.edtf;

import java.util.List;
import java.util.stream.IntStream;

/** Says why the calendar has no day that fits a date. */
final class NoSuchDay {

    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    private NoSuchDay() {}

    /** The error at the month or the day, whichever is to blame; {@code offsets} are where they are written. */
    static EdtfException error(YearMask year, List<Part> rest, List<Integer> offsets) {
        Part month = rest.get(0);
        boolean wrongMonth = IntStream.rangeClosed(1, MONTHS).noneMatch(month::matches);
        return wrongMonth
                ? new EdtfException(offsets.get(0), noMonth(year, rest))
                : new EdtfException(offsets.get(1), noDay(year, month, rest.get(1)));
    }

    private static String noMonth(YearMask year, List<Part> rest) {
        Part month = rest.get(0);
        String months = "there is no month " + month.digits() + "; months run from 01 to 12";
        if (rest.size() == 1) {
            return months + ", seasons and other parts of a year from 21 to 41";
        }
        Part day = rest.get(1);
        boolean swapped = CalendarDate.of(year, List.of(day, month), 0).isPresent();
        return swapped
                ? months + "; if the day stands before the month, write " + written(year) + "-" + day.digits() + "-"
                        + month.digits()
                : months;
    }

    private static String noDay(YearMask year, Part month, Part day) {
        if (IntStream.rangeClosed(1, LONGEST_MONTH).noneMatch(day::matches)) {
            return "there is no day " + day.digits() + "; days run from 01 to 31";
        }
        if (!year.isExact() || !month.isExact()) {
            return "no month that can be meant has a day " + day.digits();
        }
        return "the month " + written(year) + "-" + month.digits() + " has "
                + CivilDay.daysIn(year.earliest(), month.least()) + " days";
    }

    private static String written(YearMask year) {
        return (year.negative() ? "-" : "") + year.part().digits();
    }
}
