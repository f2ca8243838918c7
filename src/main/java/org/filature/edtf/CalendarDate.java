package org.filature.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year, a month or a day.
 *
 * @param rest the month and the day, as far as written
 */
record CalendarDate(YearMask year, List<Part> rest, int level, CivilDay first, CivilDay last) implements Point {

    private static final int MONTHS = 12;

    /** Finds the days meant; empty if the calendar has none, as for 30 February. */
    static Optional<CalendarDate> of(YearMask year, List<Part> rest, int level) {
        Part month = rest.isEmpty() ? Part.ANY : rest.get(0);
        Part day = rest.size() < 2 ? Part.ANY : rest.get(1);
        Search search = new Search(year, month, day);
        return search.first()
                .flatMap(first ->
                        search.last().map(last -> new CalendarDate(year, List.copyOf(rest), level, first, last)));
    }

    boolean hasMonth() {
        return !rest.isEmpty();
    }

    boolean hasDay() {
        return rest.size() == 2;
    }

    Part monthPart() {
        return rest.get(0);
    }

    Part dayPart() {
        return rest.get(1);
    }

    List<Part> parts() {
        return Stream.concat(Stream.of(year.part()), rest.stream()).toList();
    }

    /** Whether it is neither masked nor qualified. */
    boolean isPlain() {
        return !isMasked() && doubt() == Doubt.NONE;
    }

    @Override
    public boolean isMasked() {
        return !parts().stream().allMatch(Part::isExact);
    }

    @Override
    public Optional<Integer> month() {
        boolean known = hasMonth() && year.isExact() && monthPart().isExact();
        return known ? Optional.of(first.month()) : Optional.empty();
    }

    @Override
    public Optional<Anchor> start() {
        return year.isUnknown() ? Optional.empty() : Point.super.start();
    }

    @Override
    public Optional<Anchor> end() {
        return year.isUnknown() ? Optional.empty() : Point.super.end();
    }

    @Override
    public Doubt doubt() {
        return parts().stream().map(Part::doubt).reduce(Doubt.NONE, Doubt::and);
    }

    /** Looks for days with the digits given; at most the 10,000 years of four digits are tried. */
    private record Search(YearMask year, Part month, Part day) {

        Optional<CivilDay> first() {
            for (int y = year.earliest(); y <= year.latest(); y++) {
                for (int m = 1; m <= MONTHS && year.matches(y); m++) {
                    for (int d = 1; month.matches(m) && d <= CivilDay.daysIn(y, m); d++) {
                        if (day.matches(d)) {
                            return Optional.of(new CivilDay(y, m, d));
                        }
                    }
                }
            }
            return Optional.empty();
        }

        Optional<CivilDay> last() {
            for (int y = year.latest(); y >= year.earliest(); y--) {
                for (int m = MONTHS; m >= 1 && year.matches(y); m--) {
                    for (int d = month.matches(m) ? CivilDay.daysIn(y, m) : 0; d >= 1; d--) {
                        if (day.matches(d)) {
                            return Optional.of(new CivilDay(y, m, d));
                        }
                    }
                }
            }
            return Optional.empty();
        }
    }
}
