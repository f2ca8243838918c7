package org.filature.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Tag;

/** Builds the timeline: every event by year and month, with what the filter looks at. */
final class TimelinePage {
    private static final int NO_YEAR = Integer.MAX_VALUE;
    private static final int NO_MONTH = 0;

    private final Desk desk;
    private final Edition edition;
    private final Tally actors = new Tally("actor");
    private final Tally kinds = new Tally("kind");
    private final Tally cases = new Tally("case");
    private final Tally tags = new Tally("tag");
    private final Tally from = new Tally("from");
    private final Tally until = new Tally("until");

    private TimelinePage(Desk desk) {
        this.desk = desk;
        this.edition = desk.edition();
    }

    static TimelineView of(Desk desk) {
        return new TimelinePage(desk).build();
    }

    /** Grouped first and ordered within the groups: a date with an unknown start belongs to its end's year. */
    private TimelineView build() {
        Map<Integer, Map<Integer, List<ListView.Item>>> byYear = new TreeMap<>();
        List<Event> events = edition.web().events();
        for (Event event : events) {
            int year = event.date().year().orElse(NO_YEAR);
            int month = event.date().month().orElse(NO_MONTH);
            byYear.computeIfAbsent(year, key -> new TreeMap<>())
                    .computeIfAbsent(month, key -> new ArrayList<>())
                    .add(item(event));
        }
        List<TimelineView.Year> years = byYear.entrySet().stream()
                .map(year -> year(year.getKey(), year.getValue()))
                .toList();
        List<TimelineView.Year> dated =
                years.stream().filter(year -> !year.id().equals("undated")).toList();
        dated.forEach(this::choice);
        return new TimelineView(
                years,
                dated.isEmpty() ? "" : dated.get(0).label(),
                dated.isEmpty() ? "" : dated.get(dated.size() - 1).label(),
                filter(),
                events.size());
    }

    /** Years before Christ or beyond four digits cannot be compared as words. */
    private void choice(TimelineView.Year year) {
        String digits = year.id().substring(1);
        if (digits.length() == 4) {
            from.note(digits, Words.of(year.label()));
            until.note(digits, Words.of(year.label()));
        }
    }

    private Filter filter() {
        return new Filter(
                "timeline",
                "events",
                Tally.useful(List.of(
                        actors.byName(edition.word("filter.actor")),
                        kinds.byName(edition.word("filter.kind")),
                        cases.byName(edition.word("filter.case")),
                        tags.byName(edition.word("filter.tag")),
                        from.inOrder(edition.word("filter.from")),
                        until.inOrder(edition.word("filter.until")))));
    }

    private ListView.Item item(Event event) {
        Web web = edition.web();
        Map<String, Words> present = new LinkedHashMap<>();
        event.actors()
                .forEach(part -> web.find(part.actor(), Actor.class)
                        .ifPresent(actor -> present.put(actor.id(), edition.words(actor.name()))));
        Map<String, Words> courts = new LinkedHashMap<>();
        for (Lawsuit lawsuit : web.lawsuits(event)) {
            courts.put(lawsuit.id(), edition.words(lawsuit.label()));
        }
        Map<String, Words> labels = new LinkedHashMap<>();
        for (Tag tag : event.head().tags()) {
            labels.put(tag.id(), edition.words(tag.label()));
        }
        List<Filter.Datum> data = List.of(
                actors.data(present),
                kinds.datum(edition.term("kind", event.kind())),
                cases.data(courts),
                tags.data(labels),
                new Filter.Datum("from", Days.from(event.date())),
                new Filter.Datum("until", Days.until(event.date())));
        return new ListView.Item(
                desk.lines().of(event),
                data.stream().filter(datum -> !datum.value().isEmpty()).toList());
    }

    private TimelineView.Year year(int year, Map<Integer, List<ListView.Item>> months) {
        boolean dated = year != NO_YEAR;
        String label = dated ? edition.date(edtf(year)) : edition.say("timeline.undated");
        String id = desk.sheet().anchor(dated ? "y" + edtf(year) : "undated");
        List<TimelineView.Month> parts = months.entrySet().stream()
                .map(month -> month(id, month.getKey(), month.getValue()))
                .toList();
        int count = months.values().stream().mapToInt(List::size).sum();
        return new TimelineView.Year(id, label, parts, count);
    }

    private TimelineView.Month month(String year, int month, List<ListView.Item> items) {
        String digits = (month < 10 ? "0" : "") + month;
        String id = desk.sheet().anchor(year + "-" + digits);
        String label = month == NO_MONTH ? edition.say("timeline.in-the-year") : edition.month(month);
        return new TimelineView.Month(id, label, items);
    }

    /** A year as EDTF writes it. */
    private static String edtf(int year) {
        String digits = Integer.toString(Math.abs(year));
        if (digits.length() > 4) {
            return "Y" + year;
        }
        return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
    }
}
