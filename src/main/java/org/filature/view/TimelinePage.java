package org.filature.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.filature.model.Event;

/** Builds the timeline: every event by year and month, with what the filter looks at; or the way to pages of years. */
final class TimelinePage {
    private static final int MOST_THAT_STAND_OUT = 40;
    private static final int LATEST = 20;

    private final Desk desk;
    private final Edition edition;
    private final Chronicle chronicle;
    private final TimelineFilter filter;

    private TimelinePage(Desk desk, Chronicle chronicle) {
        this.desk = desk;
        this.edition = desk.edition();
        this.chronicle = chronicle;
        this.filter = new TimelineFilter(edition);
    }

    static TimelineView of(Desk desk, Chronicle chronicle) {
        return new TimelinePage(desk, chronicle).build();
    }

    private TimelineView build() {
        List<TimelineView.Year> years = new ArrayList<>();
        chronicle.years().forEach(year -> years.add(year(year)));
        List<Chronicle.Year> dated = chronicle.dated();
        dated.forEach(filter::note);
        List<Event> standsOut = chronicle.split() ? standsOut() : List.of();
        return new TimelineView(
                OverviewPage.of(desk, chronicle),
                years,
                dated.isEmpty() ? "" : label(edition, dated.get(0)),
                dated.isEmpty() ? "" : label(edition, dated.get(dated.size() - 1)),
                filter.filter(chronicle.events().size()),
                chronicle.events().size(),
                desk.lines().of(standsOut),
                standsOut.stream().noneMatch(Event::standsOut),
                chronicle.split() ? desk.sheet().href(Paths.TIMELINE_DATA) : "");
    }

    /** The latest of those that are marked so, in order; or simply the latest, the newest first. */
    private List<Event> standsOut() {
        List<Event> marked =
                chronicle.events().stream().filter(Event::standsOut).toList();
        return marked.isEmpty() ? latest() : last(marked, MOST_THAT_STAND_OUT);
    }

    /** What has no date stands at the end of the timeline, but nobody knows that it is new. */
    private List<Event> latest() {
        List<Event> dated = chronicle.events().stream()
                .filter(event -> Chronicle.year(event) != Chronicle.NO_YEAR)
                .toList();
        List<Event> latest = new ArrayList<>(last(dated.isEmpty() ? chronicle.events() : dated, LATEST));
        Collections.reverse(latest);
        return latest;
    }

    private static List<Event> last(List<Event> events, int most) {
        return events.subList(Math.max(0, events.size() - most), events.size());
    }

    private TimelineView.Year year(Chronicle.Year year) {
        List<TimelineView.Month> months =
                year.months().stream().map(month -> month(year, month)).toList();
        String id = desk.sheet().anchor(year.id());
        return new TimelineView.Year(
                id,
                href(desk, chronicle.path(year)),
                label(edition, year),
                chronicle.split() ? List.of() : months,
                year.count());
    }

    /** The filter looks at all events, also where the page does not show them. */
    private TimelineView.Month month(Chronicle.Year year, Chronicle.Month month) {
        List<ListView.Item> items = new ArrayList<>();
        for (Event event : month.events()) {
            List<Filter.Datum> data = filter.note(event);
            if (!chronicle.split()) {
                items.add(new ListView.Item(desk.lines().of(event), data));
            }
        }
        String id = month.id(year);
        return new TimelineView.Month(
                chronicle.split() ? id : desk.sheet().anchor(id),
                href(desk, chronicle.path(year, month)),
                label(edition, month),
                items,
                month.events().size());
    }

    static String href(Desk desk, String path) {
        String own = desk.sheet().path() + "#";
        return path.startsWith(own)
                ? path.substring(own.length() - 1)
                : desk.sheet().href(path);
    }

    static String label(Edition edition, Chronicle.Year year) {
        return year.dated() ? edition.date(Chronicle.edtf(year.number())) : edition.say("timeline.undated");
    }

    static String label(Edition edition, Chronicle.Month month) {
        return month.number() == Chronicle.NO_MONTH
                ? edition.say("timeline.in-the-year")
                : edition.month(month.number());
    }
}
