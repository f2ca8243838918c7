package org.filature.edtf;

import java.util.Map;

/** Says dates with unspecified digits: by a name where there is one, as for decades, else by what they lie between. */
final class MaskedWords {

    private static final int UNKNOWN_DIGITS = 4;

    private final Vocabulary words;
    private final PointWords points;

    MaskedWords(Vocabulary words, PointWords points) {
        this.words = words;
        this.points = points;
    }

    Phrase phrase(CalendarDate date) {
        if (date.year().isUnknown() && !date.year().negative()) {
            return yearUnknown(date);
        }
        if (date.year().isExact()) {
            return partOfYear(date);
        }
        return isDecade(date) ? decade(date) : between(date);
    }

    /** Four unspecified digits say nothing of the year; what its bounds are is of no use to a reader. */
    private Phrase yearUnknown(CalendarDate date) {
        if (!date.hasMonth() || !date.monthPart().isExact()) {
            return words.phrase(Key.YEAR_UNKNOWN);
        }
        boolean day = date.hasDay() && date.dayPart().isExact();
        Phrase known =
                day ? points.dayOfMonth(date.first()) : words.month(date.first().month());
        return words.phrase(Key.IN_YEAR_UNKNOWN, "date", known);
    }

    private Phrase partOfYear(CalendarDate date) {
        if (!date.hasDay()) {
            Phrase year = words.year(date.first().year());
            return date.monthPart().isUnspecified() ? words.phrase(Key.SOME_MONTH, "date", year) : between(date);
        }
        if (!date.dayPart().isUnspecified()) {
            return between(date);
        }
        if (date.monthPart().isExact()) {
            return words.phrase(Key.SOME_DAY, "date", points.month(date.first()));
        }
        boolean anyMonth = date.monthPart().isUnspecified();
        return anyMonth
                ? words.phrase(Key.SOME_DAY, "date", words.year(date.first().year()))
                : between(date);
    }

    private static boolean isDecade(CalendarDate date) {
        YearMask year = date.year();
        String digits = year.part().digits();
        boolean lastDigitOnly = digits.indexOf('X') == UNKNOWN_DIGITS - 1;
        return lastDigitOnly && !date.hasMonth() && !year.negative() && year.earliest() > 0;
    }

    private Phrase decade(CalendarDate date) {
        return words.phrase(Key.DECADE, "year", words.year(date.first().year()));
    }

    private Phrase between(CalendarDate date) {
        Phrase first = points.exact(date, date.first());
        Phrase last = points.exact(date, date.last());
        return first.equals(last) ? first : words.phrase(Key.BETWEEN, Map.of("from", first, "to", last));
    }
}
