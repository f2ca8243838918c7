package org.filature.view;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.filature.edtf.Bound;
import org.filature.edtf.EdtfDate;

/** Points in time as pictures count them: months from January of year 0 on, with fractions. */
final class Months {
    private static final double SECONDS_A_MONTH = 365.2425 * 86_400 / 12;
    private static final double EPOCH = 1970 * 12.0;
    private static final double SECONDS_A_DAY = 86_400;
    private static final int MONTHS = 12;

    private Months() {}

    /** The beginning of a date; minus infinity where it is open. */
    static double from(EdtfDate date) {
        return of(date.earliest());
    }

    /** The end of a date; plus infinity where it is open. */
    static double until(EdtfDate date) {
        return of(date.latest());
    }

    private static double of(Bound bound) {
        if (!bound.isFinite()) {
            return bound.equals(Bound.BEFORE_ALL) ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        // Far from our time nobody sees the days.
        return bound.instant()
                .filter(instant -> Math.abs(instant.getEpochSecond() / SECONDS_A_MONTH) < EPOCH * 1000)
                .map(instant -> of(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)))
                .orElseGet(() -> EPOCH + bound.epochSecond() / SECONDS_A_MONTH);
    }

    private static double of(LocalDateTime time) {
        YearMonth month = YearMonth.from(time);
        double days = time.getDayOfMonth() - 1 + time.toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
        return month.getYear() * (double) MONTHS + month.getMonthValue() - 1 + days / month.lengthOfMonth();
    }

    /** The year that a point in time lies in. */
    static int year(double time) {
        return (int) Math.floorDiv((long) Math.floor(time), (long) MONTHS);
    }

    /** The month, 1 to 12. */
    static int month(double time) {
        return (int) Math.floorMod((long) Math.floor(time), (long) MONTHS) + 1;
    }
}
