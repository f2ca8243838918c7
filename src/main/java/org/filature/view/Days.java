package org.filature.view;

import java.time.Instant;
import java.time.ZoneOffset;
import org.filature.edtf.Bound;
import org.filature.edtf.EdtfDate;

/** Days to sort and filter by, as ISO 8601 writes them; empty where a date is open, or beyond four digits of year. */
final class Days {
    private static final int DAY = 10;

    private Days() {}

    /** The first day that can be meant. */
    static String from(EdtfDate date) {
        return day(date.earliest());
    }

    /** The last day that can be meant. */
    static String until(EdtfDate date) {
        return day(date.latest());
    }

    private static String day(Bound bound) {
        return bound.isFinite() ? bound.instant().map(Days::day).orElse("") : "";
    }

    private static String day(Instant instant) {
        String day = instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return day.length() == DAY && day.charAt(0) != '-' ? day : "";
    }
}
