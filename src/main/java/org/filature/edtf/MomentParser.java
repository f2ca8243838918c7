package org.filature.edtf;

import java.time.LocalTime;

/**
 * Reads a time of day after a date: {@code T14:30:00}, {@code T14:30:00Z}, {@code T14:30:00+02:00},
 * {@code T14:30:00-04}.
 */
final class MomentParser {

    /** No place on Earth is further from UTC. */
    private static final int MOST_HOURS_FROM_UTC = 14;

    private MomentParser() {}

    static Moment after(CalendarDate date, Cursor cursor) throws EdtfException {
        if (!date.hasDay() || !date.isPlain()) {
            throw cursor.error("a time of day needs a whole date before it, without X, ?, ~ or %");
        }
        cursor.require('T', "a time of day follows a T");
        LocalTime time = time(cursor);
        int from = cursor.position();
        String zone = zone(cursor);
        int offset = offsetSeconds(zone);
        if (Math.abs(offset) > MOST_HOURS_FROM_UTC * 3600) {
            throw new EdtfException(from, "no zone is more than 14 hours from UTC");
        }
        if (offset == 0 && zone.startsWith("-")) {
            throw new EdtfException(from, "an offset of zero has a plus sign; write Z for UTC");
        }
        return new Moment(date, time, zone, offset);
    }

    private static LocalTime time(Cursor cursor) throws EdtfException {
        String message = "a time of day has hours, minutes and seconds, as in T14:30:00";
        int hour = cursor.twoDigits("hour", 23);
        cursor.require(':', message);
        int minute = cursor.twoDigits("minute", 59);
        cursor.require(':', message);
        return LocalTime.of(hour, minute, cursor.twoDigits("second", 59));
    }

    /** The zone as written; nothing if there is none. */
    private static String zone(Cursor cursor) throws EdtfException {
        if (cursor.atEnd()) {
            return "";
        }
        char sign = cursor.peek();
        if (sign == 'Z') {
            cursor.next();
            return "Z";
        }
        if (sign != '+' && sign != '-') {
            throw cursor.error("after the time comes its zone, as Z for UTC, +02:00 or -04, or nothing");
        }
        cursor.next();
        String hours = sign + two(cursor.twoDigits("hour of the zone", 23));
        return cursor.accept(':') ? hours + ":" + two(cursor.twoDigits("minute of the zone", 59)) : hours;
    }

    private static int offsetSeconds(String zone) {
        if (zone.length() < 3) {
            return 0;
        }
        int hours = Integer.parseInt(zone.substring(1, 3));
        int minutes = zone.length() > 3 ? Integer.parseInt(zone.substring(4)) : 0;
        int seconds = (hours * 60 + minutes) * 60;
        return zone.charAt(0) == '-' ? -seconds : seconds;
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
