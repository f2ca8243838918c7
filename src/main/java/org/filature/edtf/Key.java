package org.filature.edtf;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The phrases that a language has for dates, with the places each may have. The message key is the constant's name:
 * {@code SOME_DAY} is {@code date.some-day}; those with two widths have a second one for columns,
 * {@code date.short.some-day}.
 */
enum Key {
    YEAR_BC(false, "year"),
    DECADE(false, "year"),
    MONTH_OF_YEAR(false, "month year"),
    FIRST_DAY(false, ""),
    DAY_OF_MONTH(false, "day month"),
    DAY(false, "day month year"),
    SOME_DAY(false, "date"),
    SOME_MONTH(false, "date"),
    YEAR_UNKNOWN(false, ""),
    IN_YEAR_UNKNOWN(false, "date"),
    ESTIMATE(true, "date from to"),
    APPROXIMATE(true, "date"),
    UNCERTAIN(true, "date"),
    PARTLY_APPROXIMATE(false, "date parts"),
    PARTLY_UNCERTAIN(false, "date parts"),
    PART_YEAR(false, ""),
    PART_MONTH(false, ""),
    PART_DAY(false, ""),
    PART_SEASON(false, ""),
    MOMENT(false, "date time"),
    TIME(false, "hour h minute"),
    TIME_SECONDS(false, "hour h minute second"),
    TIME_ZONE(false, "time zone"),
    ZONE_UTC(false, ""),
    ZONE_OFFSET(false, "offset"),
    INTERVAL(true, "from to"),
    INTERVAL_YEARS(true, "from to"),
    INTERVAL_IN_YEAR(true, "from to year"),
    INTERVAL_DAYS_IN_YEAR(true, "from to year"),
    INTERVAL_IN_MONTH(true, "from to month year"),
    SINCE(false, "from"),
    FROM_END_UNKNOWN(false, "from"),
    UNTIL(false, "to"),
    UNTIL_START_UNKNOWN(false, "to"),
    OPEN(false, ""),
    OPEN_START_UNKNOWN(false, ""),
    OPEN_END_UNKNOWN(false, ""),
    BETWEEN(false, "from to"),
    ONE_OF(false, "first last"),
    ONE_OF_UNTIL(false, "to"),
    ONE_OF_SINCE(false, "from"),
    ALL_OF(false, "first last"),
    ALL_OF_UNTIL(false, "to"),
    ALL_OF_SINCE(false, "from"),
    LIST(false, "first next");

    static final String PREFIX = "date.";
    static final String SHORT = "short.";

    private final boolean twoWidths;
    private final String places;

    Key(boolean twoWidths, String places) {
        this.twoWidths = twoWidths;
        this.places = places;
    }

    /** The message key of the phrase at a width. */
    String at(DateWords.Width width) {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return PREFIX + (twoWidths && width == DateWords.Width.SHORT ? SHORT : "") + name;
    }

    Set<String> places() {
        Set<String> names = new TreeSet<>(Set.of(places.split(" ", -1)));
        names.remove("");
        return names;
    }
}
