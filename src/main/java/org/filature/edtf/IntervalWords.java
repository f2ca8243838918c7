package org.filature.edtf;

import java.util.Map;

/** Says intervals, naming a month or year that both ends share only once. */
final class IntervalWords {

    private final Vocabulary words;
    private final PointWords points;

    IntervalWords(Vocabulary words, PointWords points) {
        this.words = words;
        this.points = points;
    }

    Phrase phrase(Interval interval) {
        if (interval.from() instanceof Point from) {
            return interval.to() instanceof Point to ? closed(from, to) : openEnd(from, interval.to());
        }
        return interval.to() instanceof Point to
                ? openStart(interval.from(), to)
                : words.phrase(withoutEnds(interval.from(), interval.to()));
    }

    private Phrase openEnd(Point from, End to) {
        return words.phrase(to == End.Missing.OPEN ? Key.SINCE : Key.FROM_END_UNKNOWN, "from", points.phrase(from));
    }

    private Phrase openStart(End from, Point to) {
        return words.phrase(from == End.Missing.OPEN ? Key.UNTIL : Key.UNTIL_START_UNKNOWN, "to", points.phrase(to));
    }

    private static Key withoutEnds(End from, End to) {
        if (from == End.Missing.UNKNOWN) {
            return Key.OPEN_START_UNKNOWN;
        }
        return to == End.Missing.UNKNOWN ? Key.OPEN_END_UNKNOWN : Key.OPEN;
    }

    private Phrase closed(Point from, Point to) {
        if (from.equals(to)) {
            return points.phrase(from);
        }
        boolean plain = from instanceof CalendarDate start
                && to instanceof CalendarDate end
                && start.isPlain()
                && end.isPlain()
                && start.rest().size() == end.rest().size();
        return plain
                ? compact((CalendarDate) from, (CalendarDate) to)
                : words.phrase(Key.INTERVAL, Map.of("from", points.phrase(from), "to", points.phrase(to)));
    }

    /** Two dates that are equally exact, and plain. */
    private Phrase compact(CalendarDate from, CalendarDate to) {
        if (!from.hasMonth()) {
            return words.phrase(Key.INTERVAL_YEARS, Map.of("from", points.phrase(from), "to", points.phrase(to)));
        }
        CivilDay first = from.first();
        CivilDay last = to.first();
        if (first.year() != last.year()) {
            return words.phrase(Key.INTERVAL, Map.of("from", points.phrase(from), "to", points.phrase(to)));
        }
        Phrase year = words.year(first.year());
        if (!from.hasDay()) {
            return inYear(Key.INTERVAL_IN_YEAR, words.month(first.month()), words.month(last.month()), year);
        }
        if (first.month() != last.month()) {
            return inYear(Key.INTERVAL_DAYS_IN_YEAR, points.dayOfMonth(first), points.dayOfMonth(last), year);
        }
        Phrase firstDay = words.dayNumber(first.day());
        Phrase lastDay = words.dayNumber(last.day());
        Phrase month = words.month(first.month());
        return words.phrase(
                Key.INTERVAL_IN_MONTH, Map.of("from", firstDay, "to", lastDay, "month", month, "year", year));
    }

    private Phrase inYear(Key key, Phrase from, Phrase to, Phrase year) {
        return words.phrase(key, Map.of("from", from, "to", to, "year", year));
    }
}
