package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A year that has a page of its own, or a month of a year that is too long for one.
 *
 * @param month empty for a whole year
 * @param before the one before of the same sort; a month's is of the same year
 * @param after the one after
 */
record TimelinePart(
        Chronicle.Year year,
        Optional<Chronicle.Month> month,
        Optional<TimelinePart> before,
        Optional<TimelinePart> after) {

    /** Every part that has a page. */
    static List<TimelinePart> all(Chronicle chronicle) {
        List<TimelinePart> parts = new ArrayList<>();
        List<Chronicle.Year> years = chronicle.years();
        for (int i = 0; i < years.size(); i++) {
            Chronicle.Year year = years.get(i);
            parts.add(new TimelinePart(
                    year,
                    Optional.empty(),
                    i > 0 ? Optional.of(bare(years.get(i - 1))) : Optional.empty(),
                    i + 1 < years.size() ? Optional.of(bare(years.get(i + 1))) : Optional.empty()));
            if (year.split()) {
                parts.addAll(months(year));
            }
        }
        return parts;
    }

    private static List<TimelinePart> months(Chronicle.Year year) {
        List<Chronicle.Month> months = year.months();
        List<TimelinePart> parts = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            parts.add(new TimelinePart(
                    year,
                    Optional.of(months.get(i)),
                    i > 0 ? Optional.of(bare(year, months.get(i - 1))) : Optional.empty(),
                    i + 1 < months.size() ? Optional.of(bare(year, months.get(i + 1))) : Optional.empty()));
        }
        return parts;
    }

    private static TimelinePart bare(Chronicle.Year year) {
        return new TimelinePart(year, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TimelinePart bare(Chronicle.Year year, Chronicle.Month month) {
        return new TimelinePart(year, Optional.of(month), Optional.empty(), Optional.empty());
    }

    String path(Chronicle chronicle) {
        return month.map(one -> chronicle.path(year, one)).orElseGet(() -> chronicle.path(year));
    }

    /** The year or month in words. */
    String label(Edition edition) {
        String words = TimelinePage.label(edition, year);
        return month.map(one ->
                        edition.tongue().messages().get("timeline.month", TimelinePage.label(edition, one), words))
                .orElse(words);
    }

    private Link link(Desk desk, Chronicle chronicle) {
        return new Link(desk.sheet().href(path(chronicle)), "", "", Words.of(label(desk.edition())));
    }

    TimelineView.Part view(Desk desk, Chronicle chronicle) {
        boolean index = month.isEmpty() && year.split();
        List<TimelineView.Month> months = new ArrayList<>();
        for (Chronicle.Month one : month.map(List::of).orElseGet(year::months)) {
            List<ListView.Item> items = index
                    ? List.of()
                    : one.events().stream()
                            .map(event -> new ListView.Item(desk.lines().of(event), List.of()))
                            .toList();
            months.add(new TimelineView.Month(
                    desk.sheet().anchor(one.id(year)),
                    desk.sheet().href(chronicle.path(year, one)),
                    TimelinePage.label(desk.edition(), one),
                    items,
                    one.events().size()));
        }
        List<ListView.Other> years = chronicle.years().stream()
                .map(other -> new ListView.Other(
                        bare(other).link(desk, chronicle), other.count(), other.number() == year.number()))
                .toList();
        return new TimelineView.Part(
                label(desk.edition()),
                month.map(one -> one.events().size()).orElse(year.count()),
                months,
                years,
                before.map(one -> one.link(desk, chronicle)).orElse(Link.NONE),
                after.map(one -> one.link(desk, chronicle)).orElse(Link.NONE),
                new Link(
                        desk.sheet().href(Paths.TIMELINE),
                        "",
                        "",
                        desk.edition().word("timeline.whole")),
                index);
    }
}
