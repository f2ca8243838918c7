package org.filature.edtf;

import java.time.LocalTime;
import java.util.Map;

/** Says times of day in the zone that they are written in. */
final class TimeWords {

    private final Vocabulary words;

    TimeWords(Vocabulary words) {
        this.words = words;
    }

    Phrase phrase(Moment moment) {
        Phrase time = time(moment.time());
        String zone = moment.zone();
        if (zone.isEmpty()) {
            return time;
        }
        Phrase zoneWords = zone.equals("Z")
                ? words.phrase(Key.ZONE_UTC)
                : words.phrase(Key.ZONE_OFFSET, "offset", Phrase.of(zone));
        return words.phrase(Key.TIME_ZONE, Map.of("time", time, "zone", zoneWords));
    }

    /** Seconds are said unless they are zero. */
    private Phrase time(LocalTime time) {
        Phrase hour = two(time.getHour());
        Phrase shortHour = Phrase.of(time.getHour());
        Phrase minute = two(time.getMinute());
        return time.getSecond() == 0
                ? words.phrase(Key.TIME, Map.of("hour", hour, "h", shortHour, "minute", minute))
                : words.phrase(
                        Key.TIME_SECONDS,
                        Map.of("hour", hour, "h", shortHour, "minute", minute, "second", two(time.getSecond())));
    }

    private static Phrase two(int number) {
        return Phrase.of((number < 10 ? "0" : "") + number);
    }
}
