package org.filature.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.model.Event;

/**
 * Events by year and month, in the order in which the timeline shows them, and the pages that hold them: one for all,
 * or, where that would be too long, one for each year. Worked out once for all languages' pages.
 *
 * <p>Grouped first and ordered within the groups: a date with an unknown start belongs to its end's year.
 */
final class Chronicle {
    /** More events than this make several pages of one: years of the timeline, and months of a year. */
    static final int MOST_ON_A_PAGE = 500;

    static final int NO_YEAR = Integer.MAX_VALUE;
    static final int NO_MONTH = 0;

    /** A year's events; the last may be those without a year. */
    record Year(int number, List<Month> months, int count) {
        Year {
            months = List.copyOf(months);
        }

        boolean dated() {
            return number != NO_YEAR;
        }

        /** The id of its part of a page. */
        String id() {
            return dated() ? "y" + edtf(number) : "undated";
        }

        /** What its page is called: digits, or {@code bc-45}; no name begins with a dash. */
        String name() {
            if (!dated()) {
                return "undated";
            }
            return number > 0 ? edtf(number).replace("Y", "") : "bc-" + (1L - number);
        }

        /** Whether each of its months has a page. */
        boolean split() {
            return count > MOST_ON_A_PAGE && months.size() > 1;
        }
    }

    /** A month's events; month 0 holds what is known to the year alone. */
    record Month(int number, List<Event> events) {
        Month {
            events = List.copyOf(events);
        }

        /** The id of its part of a page. */
        String id(Year year) {
            return year.id() + "-" + digits();
        }

        String digits() {
            return (number < 10 ? "0" : "") + number;
        }
    }

    private final List<Year> years;
    private final List<Event> events;
    private final Map<Integer, Year> byNumber = new HashMap<>();

    private Chronicle(List<Year> years) {
        this.years = List.copyOf(years);
        List<Event> all = new ArrayList<>();
        years.forEach(year -> year.months().forEach(month -> all.addAll(month.events())));
        this.events = List.copyOf(all);
        years.forEach(year -> byNumber.put(year.number(), year));
    }

    static Chronicle of(List<Event> events) {
        SortedMap<Integer, SortedMap<Integer, List<Event>>> byYear = new TreeMap<>();
        for (Event event : events) {
            byYear.computeIfAbsent(year(event), key -> new TreeMap<>())
                    .computeIfAbsent(month(event), key -> new ArrayList<>())
                    .add(event);
        }
        List<Year> years = new ArrayList<>();
        byYear.forEach((number, byMonth) -> {
            List<Month> months = new ArrayList<>();
            byMonth.forEach((month, held) -> months.add(new Month(month, held)));
            years.add(new Year(
                    number,
                    months,
                    months.stream().mapToInt(month -> month.events().size()).sum()));
        });
        return new Chronicle(years);
    }

    static int year(Event event) {
        return event.date().year().orElse(NO_YEAR);
    }

    static int month(Event event) {
        return event.date().month().orElse(NO_MONTH);
    }

    /** In order; those without a year come last. */
    List<Year> years() {
        return years;
    }

    List<Year> dated() {
        return years.stream().filter(Year::dated).toList();
    }

    /** In the order of the timeline. */
    List<Event> events() {
        return events;
    }

    /** Whether each year has a page. */
    boolean split() {
        return events.size() > MOST_ON_A_PAGE;
    }

    /** Where a year is shown, from the language's root. */
    String path(Year year) {
        return split() ? Paths.timeline(year.name()) : Paths.TIMELINE + "#" + year.id();
    }

    /** Where a month is shown, from the language's root. */
    String path(Year year, Month month) {
        if (!split()) {
            return Paths.TIMELINE + "#" + month.id(year);
        }
        return year.split()
                ? Paths.timeline(year.name() + "-" + month.digits())
                : Paths.timeline(year.name()) + "#" + month.id(year);
    }

    /** Where the year of a number is shown; the whole timeline if it has no events. */
    String path(int year) {
        Year found = byNumber.get(year);
        return found == null ? Paths.TIMELINE : path(found);
    }

    /** Where a month of a year is shown; the year if it has no events. */
    String path(int year, int month) {
        Year found = byNumber.get(year);
        return found == null
                ? Paths.TIMELINE
                : found.months().stream()
                        .filter(one -> one.number() == month)
                        .findFirst()
                        .map(one -> path(found, one))
                        .orElseGet(() -> path(found));
    }

    /** A year as EDTF writes it. */
    static String edtf(int year) {
        String digits = Integer.toString(Math.abs(year));
        if (digits.length() > 4) {
            return "Y" + year;
        }
        return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
    }
}
