package org.filature.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day of the proleptic Gregorian calendar. Unlike {@link LocalDate} it may lie billions of years away.
 *
 * @param year the year as astronomers and ISO 8601 count: 0 is 1 BC
 */
record CivilDay(int year, int month, int day) {

    private static final long SECONDS_A_DAY = 86_400;

    /** After so many years the calendar repeats, to the day. */
    private static final int CYCLE_YEARS = 400;

    private static final long CYCLE_DAYS = 146_097;

    static CivilDay firstOf(int year, int month) {
        return new CivilDay(year, month, 1);
    }

    static CivilDay lastOf(int year, int month) {
        return new CivilDay(year, month, daysIn(year, month));
    }

    /** How many days a month has. */
    static int daysIn(int year, int month) {
        return YearMonth.of(sameIn400(year), month).lengthOfMonth();
    }

    /** The first second of the day, in UTC. */
    Bound start() {
        return new Bound(epochDay() * SECONDS_A_DAY);
    }

    /** The last second of the day, in UTC. */
    Bound end() {
        return new Bound((epochDay() + 1) * SECONDS_A_DAY - 1);
    }

    private long epochDay() {
        long cycles = Math.floorDiv(year, CYCLE_YEARS);
        return LocalDate.of(sameIn400(year), month, day).toEpochDay() + cycles * CYCLE_DAYS;
    }

    /** The year from 0 to 399 that has the same days; within the reach of {@link Year}. */
    private static int sameIn400(int year) {
        return Math.floorMod(year, CYCLE_YEARS);
    }
}
