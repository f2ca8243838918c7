package org.filature.edtf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Says single dates, with what is in doubt about them. */
final class PointWords {

    private final Vocabulary words;

    PointWords(Vocabulary words) {
        this.words = words;
    }

    /** Says an end of an interval that is a date. */
    Phrase phrase(End end) {
        if (end instanceof Point point) {
            return phrase(point);
        }
        throw new IllegalArgumentException("no date: " + end);
    }

    Phrase phrase(Point point) {
        if (point instanceof CalendarDate date) {
            return qualified(calendar(date), doubts(date));
        }
        if (point instanceof Season season) {
            return qualified(season(season), doubts(season));
        }
        if (point instanceof LongYear year) {
            return qualified(longYear(year), Map.of(Key.PART_YEAR, year.doubt()));
        }
        return moment((Moment) point);
    }

    Phrase dayOfMonth(CivilDay day) {
        return words.phrase(
                Key.DAY_OF_MONTH, Map.of("day", words.dayNumber(day.day()), "month", words.month(day.month())));
    }

    private Phrase calendar(CalendarDate date) {
        return date.isMasked() ? new MaskedWords(words, this).phrase(date) : exact(date, date.first());
    }

    /** Says a day as exactly as a date is written: its year, its month, or itself. */
    Phrase exact(CalendarDate date, CivilDay day) {
        if (!date.hasMonth()) {
            return words.year(day.year());
        }
        return date.hasDay() ? day(day) : month(day);
    }

    private Phrase day(CivilDay day) {
        Phrase number = words.dayNumber(day.day());
        Phrase month = words.month(day.month());
        return words.phrase(Key.DAY, Map.of("day", number, "month", month, "year", words.year(day.year())));
    }

    /** Says the month that a day is in. */
    Phrase month(CivilDay day) {
        return words.phrase(
                Key.MONTH_OF_YEAR, Map.of("month", words.month(day.month()), "year", words.year(day.year())));
    }

    private Phrase season(Season season) {
        Phrase first = words.season(season.code(), words.year(season.year().earliest()));
        if (!season.isMasked()) {
            return first;
        }
        Phrase last = words.season(season.code(), words.year(season.year().latest()));
        return words.phrase(Key.BETWEEN, Map.of("from", first, "to", last));
    }

    private Phrase longYear(LongYear year) {
        Phrase date = words.year(year.year());
        if (!year.isEstimate()) {
            return date;
        }
        Phrase from = words.year(year.earliestYear());
        Phrase to = words.year(year.latestYear());
        return words.phrase(Key.ESTIMATE, Map.of("date", date, "from", from, "to", to));
    }

    private Phrase moment(Moment moment) {
        Phrase time = new TimeWords(words).phrase(moment);
        return words.phrase(Key.MOMENT, Map.of("date", day(moment.first()), "time", time));
    }

    private static Map<Key, Doubt> doubts(CalendarDate date) {
        Map<Key, Doubt> doubts = new LinkedHashMap<>();
        if (date.hasDay()) {
            doubts.put(Key.PART_DAY, date.dayPart().doubt());
        }
        if (date.hasMonth()) {
            doubts.put(Key.PART_MONTH, date.monthPart().doubt());
        }
        doubts.put(Key.PART_YEAR, date.year().part().doubt());
        return doubts;
    }

    private static Map<Key, Doubt> doubts(Season season) {
        Map<Key, Doubt> doubts = new LinkedHashMap<>();
        doubts.put(Key.PART_SEASON, season.part().doubt());
        doubts.put(Key.PART_YEAR, season.year().part().doubt());
        return doubts;
    }

    private Phrase qualified(Phrase date, Map<Key, Doubt> doubts) {
        Phrase approximate = qualified(date, doubts, Doubt::isApproximate, Key.APPROXIMATE, Key.PARTLY_APPROXIMATE);
        return qualified(approximate, doubts, Doubt::isUncertain, Key.UNCERTAIN, Key.PARTLY_UNCERTAIN);
    }

    private Phrase qualified(Phrase date, Map<Key, Doubt> doubts, Predicate<Doubt> concerns, Key whole, Key partly) {
        if (doubts.values().stream().allMatch(concerns)) {
            return words.phrase(whole, "date", date);
        }
        Function<Key, Phrase> name = words::phrase;
        return doubts.keySet().stream()
                .filter(part -> concerns.test(doubts.getOrDefault(part, Doubt.NONE)))
                .map(name)
                .reduce((first, next) -> words.phrase(Key.LIST, Map.of("first", first, "next", next)))
                .map(parts -> words.phrase(partly, Map.of("date", date, "parts", parts)))
                .orElse(date);
    }
}
