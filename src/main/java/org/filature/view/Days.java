package org.filature.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.filature.edtf.Bound;
import org.filature.edtf.EdtfDate;

/** Days to sort and filter by, as ISO 8601 writes them; empty where a date is open, or beyond four digits of year. */
final class Days {
    private static final int DAY = 10;
    private static final int LIFETIME = 100;

    private Days() {}

    /** The first day that can be meant. */
    static String from(EdtfDate date) {
        return day(date.earliest());
    }

    /** The last day that can be meant. */
    static String until(EdtfDate date) {
        return day(date.latest());
    }

    /** The years a date may lie in, in order; of a span of more than a lifetime, the first and the last. */
    static Map<String, Words> years(EdtfDate date) {
        String from = year(from(date).isEmpty() ? until(date) : from(date));
        String until = year(until(date).isEmpty() ? from(date) : until(date));
        Map<String, Words> years = new LinkedHashMap<>();
        if (from.isEmpty()) {
            return years;
        }
        int first = Integer.parseInt(from);
        int last = Integer.parseInt(until);
        boolean each = last - first < LIFETIME;
        for (int year = first; year <= last; year += each ? 1 : Math.max(1, last - first)) {
            String name = String.format(Locale.ROOT, "%04d", year);
            years.put(name, Words.of(name));
        }
        return years;
    }

    private static String year(String day) {
        return day.isEmpty() ? "" : day.substring(0, 4);
    }

    private static String day(Bound bound) {
        return bound.isFinite() ? bound.instant().map(Days::day).orElse("") : "";
    }

    private static String day(Instant instant) {
        String day = instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return day.length() == DAY && day.charAt(0) != '-' ? day : "";
    }
}
