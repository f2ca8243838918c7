package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.edtf.EdtfDate;
import org.filature.model.CaseStatus;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.picture.Clusters;

/** Draws a case from its filing on, or what an actor had a part in, on one line. */
final class OverviewLanes {
    static final int HEIGHT = 30;
    private static final double LINE = HEIGHT / 2.0 + 2;
    private static final String SAME = " same";
    private static final double EVENT_GAP = 8;
    private static final double NUMBER_GAP = 26;
    private static final int LEAST_NUMBER = 3;
    private static final double LEAST_CLUSTER = 5;
    private static final double FADE = 40;
    private static final double BELOW = 9;

    private final Canvas canvas;

    OverviewLanes(Canvas canvas) {
        this.canvas = canvas;
    }

    /** An actor's events. */
    List<Overview.Mark> actor(List<Event> events) {
        List<Overview.Mark> marks = new ArrayList<>();
        List<Canvas.When> placed = events.stream()
                .map(event -> Canvas.When.of(event.date()))
                .filter(Canvas.When::placed)
                .toList();
        if (!placed.isEmpty()) {
            double from = placed.stream().mapToDouble(Canvas.When::first).min().orElseThrow();
            double until = placed.stream().mapToDouble(Canvas.When::last).max().orElseThrow();
            marks.add(line("life", from, until));
        }
        marks.addAll(events(events));
        return marks;
    }

    /**
     * A case: a piece of line for each state, a ring where its state changes, a small knot where it is merely stated
     * again, and the events in it.
     */
    List<Overview.Mark> lawsuit(Lawsuit lawsuit, List<Event> events) {
        List<Overview.Mark> marks = new ArrayList<>();
        double filed = Months.from(lawsuit.filed());
        double end = lawsuit.closed().map(Months::until).orElse(Double.POSITIVE_INFINITY);
        List<CaseStatus> states = lawsuit.statuses();
        double from = Double.isFinite(filed) ? filed : canvas.scale().first();
        for (int i = 0; i < states.size(); i++) {
            double begin =
                    i == 0 ? from : Math.max(from, Months.from(states.get(i).date()));
            double until = i + 1 < states.size() ? Months.from(states.get(i + 1).date()) : end;
            if (until > begin) {
                marks.add(line("case " + Edition.id(states.get(i).status()), begin, until));
            }
        }
        if (!Double.isFinite(end)) {
            double last = Math.max(canvas.place(from), 1 - canvas.length(FADE));
            marks.add(Overview.Mark.bare("fade", "until", Canvas.share(last), Canvas.share(1 - last), LINE - 4, 8));
        }
        marks.add(
                ring(lawsuit, "filed", false, lawsuit.filed(), canvas.edition().say("overview.filed")));
        for (int i = 0; i < states.size(); i++) {
            CaseStatus state = states.get(i);
            boolean same = i > 0 && states.get(i - 1).status() == state.status();
            if (!state.date().equals(lawsuit.filed())) {
                Words note = canvas.edition().words(state.note());
                String words = Stream.of(
                                canvas.edition()
                                        .term("case.state", state.status())
                                        .words(),
                                note)
                        .filter(Words::shown)
                        .map(Words::text)
                        .collect(Collectors.joining(canvas.edition().say("list.separator")));
                marks.add(ring(lawsuit, Edition.id(state.status()), same, state.date(), words));
            }
        }
        marks.addAll(events(events));
        return marks;
    }

    /** @param same whether it is stated once more, and no change */
    private Overview.Mark ring(Lawsuit lawsuit, String style, boolean same, EdtfDate date, String words) {
        Link link = canvas.desk().sheet().link(lawsuit, "#" + Sections.STATES);
        String title = canvas.told(
                canvas.edition().day(date).text(),
                canvas.edition()
                        .tongue()
                        .messages()
                        .get("overview.state", link.text().text(), words));
        // A ring surrounds what happened then; a small knot would be hidden by it, and hangs below.
        double y = same ? LINE + BELOW : LINE;
        return Overview.Mark.bare(
                        "state",
                        same ? style + SAME : style,
                        canvas.x(Canvas.When.of(date).middle()),
                        "",
                        y,
                        0)
                .linked(link.href(), title);
    }

    private Overview.Mark line(String style, double from, double until) {
        return Overview.Mark.line(style, canvas.place(from), canvas.place(until), LINE);
    }

    private record Point(int index, Event event, double place) {}

    /** Spans and dates in doubt as threads, all others as marks, or as bars where marks would cover one another. */
    private List<Overview.Mark> events(List<Event> events) {
        List<Overview.Mark> facts = new ArrayList<>();
        List<Overview.Mark> said = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        long step = canvas.scale().stepOf(canvas.length(EVENT_GAP));
        for (int i = 0; i < events.size(); i++) {
            Canvas.When when = Canvas.When.of(events.get(i).date());
            if (when.placed()) {
                if (!when.isPoint(step)) {
                    (Canvas.status(events.get(i)).equals("fact") ? facts : said)
                            .add(thread(events.get(i), when).standingFor(Integer.toString(i)));
                }
                points.add(new Point(i, events.get(i), canvas.place(when.span() ? when.first() : when.middle())));
            }
        }
        // What is established must not cover what is not, or all would look so.
        List<Overview.Mark> marks = new ArrayList<>(facts);
        marks.addAll(said);
        points.sort(Comparator.comparingDouble(Point::place).thenComparingInt(Point::index));
        List<Clusters.Run> runs = Clusters.of(
                points.stream().map(Point::place).toList(),
                canvas.length(EVENT_GAP),
                points.stream().map(point -> (long) Chronicle.year(point.event)).toList());
        double numbered = Double.NEGATIVE_INFINITY;
        for (Clusters.Run run : runs) {
            List<Point> held = points.subList(run.first(), run.end());
            double middle = (held.get(0).place + held.get(held.size() - 1).place) / 2;
            boolean number = held.size() >= LEAST_NUMBER && middle - numbered >= canvas.length(NUMBER_GAP);
            numbered = number ? middle : numbered;
            marks.add(held.size() == 1 ? event(held.get(0)) : cluster(held, number));
        }
        return marks;
    }

    private Overview.Mark thread(Event event, Canvas.When when) {
        String style = (when.span() && !when.doubtful() ? "span" : "doubt") + Canvas.manner(List.of(event));
        String open = (Double.isFinite(when.from()) ? "" : " open-from")
                + (Double.isFinite(when.until()) ? "" : " open-until");
        return line(style + open, when.from(), when.until())
                .linked(canvas.link(event).href(), canvas.title(event))
                .hollow(Canvas.status(event), canvas.place(when.from()), canvas.place(when.until()));
    }

    private Overview.Mark event(Point point) {
        boolean doubtful = Canvas.When.of(point.event.date()).doubtful();
        String style =
                Canvas.status(point.event) + (doubtful ? " about" : "") + (point.event.standsOut() ? " major" : "");
        return Overview.Mark.bare("event", style, Canvas.share(point.place), "", LINE, 0)
                .linked(canvas.link(point.event).href(), canvas.title(point.event))
                .standingFor(Integer.toString(point.index));
    }

    private Overview.Mark cluster(List<Point> held, boolean numbered) {
        List<Event> these = held.stream().map(Point::event).toList();
        Link group = canvas.group(these);
        double spare = Math.max(0, canvas.length(LEAST_CLUSTER) - held.get(held.size() - 1).place + held.get(0).place);
        double first = held.get(0).place - spare / 2;
        double last = held.get(held.size() - 1).place + spare / 2;
        String status = Canvas.status(these);
        List<Integer> numbers = held.stream().map(Point::index).sorted().toList();
        return Overview.Mark.bare("cluster", status, Canvas.share(first), Canvas.share(last), LINE, 0)
                .linked(group.href(), group.text().text())
                .standingFor(Canvas.runs(numbers))
                .saying(numbered ? Words.of(Integer.toString(held.size())) : Words.NONE)
                .hollow(status, first, last);
    }
}
