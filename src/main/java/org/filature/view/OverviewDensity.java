package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.filature.model.Event;
import org.filature.picture.Labels;
import org.filature.picture.Shelves;

/**
 * Draws when how much happened: bars of events, with words for those that stand out, and below them a thread for each
 * date that no bar can tell, because it is a span, in doubt, or known only roughly. An event is in one of the two.
 */
final class OverviewDensity {
    private static final int BARS = 64;
    private static final int LABEL_ROWS = 6;
    private static final int LABEL_ROW = 18;
    private static final int LABEL_GAP = 14;
    private static final int HEADROOM = 6;
    private static final int SHELF = 11;
    private static final int MOST_SHELVES = 5;
    private static final double BAR_GAP = 1;
    private static final double LEAST_THREAD = 14;
    private static final int MOST_LABELS = 8;
    private static final int FEW_LETTERS = 48;
    private static final int[] MORE_LETTERS = {120, 96, 80, 64};
    private static final double LETTER = 6.9;
    private final Canvas canvas;
    private final List<Event> events;
    private final long step;

    /** How many letters a label may have; where there is room, more than at first. */
    private final Map<Event, Integer> letters = new HashMap<>();

    OverviewDensity(Canvas canvas, double leastBar) {
        this.canvas = canvas;
        this.events = canvas.chronicle().events();
        this.step = canvas.scale().stepOf(canvas.length(leastBar));
    }

    long step() {
        return step;
    }

    /** Whether an event is counted by a bar. */
    private boolean isPoint(Event event) {
        return Canvas.When.of(event.date()).isPoint(step);
    }

    /** Bars, with words above them if there is room. */
    Overview.Strip bars(boolean labelled) {
        TreeMap<Long, List<Integer>> bins = new TreeMap<>();
        for (int i = 0; i < events.size(); i++) {
            if (isPoint(events.get(i))) {
                bins.computeIfAbsent(bin(events.get(i)), key -> new ArrayList<>())
                        .add(i);
            }
        }
        int peak = bins.values().stream().mapToInt(List::size).max().orElse(1);
        double unit = (double) (BARS - 2) / peak;
        List<Worded> worded = labelled ? worded() : List.of();
        int rows = worded.stream().mapToInt(words -> words.spot.row() + 1).max().orElse(0);
        int top = rows * LABEL_ROW + HEADROOM;
        List<Overview.Mark> marks = new ArrayList<>();
        List<Overview.Mark> hits = new ArrayList<>();
        bins.forEach((bin, held) -> bar(bin, held, unit, top, marks, hits));
        marks.addAll(hits);
        for (Worded words : worded) {
            int held = bins.getOrDefault(bin(words.event), List.of()).size();
            marks.add(label(words, top + BARS - held * unit));
        }
        Messages words = canvas.edition().tongue().messages();
        return new Overview.Strip(
                words.get("overview.density." + name(step)),
                words.get("overview.peak", Integer.toString(peak)),
                Canvas.px(unit),
                top + BARS,
                marks);
    }

    private long bin(Event event) {
        return (long) Math.floor(Months.from(event.date()) / step);
    }

    private static String name(long step) {
        return step == 1 ? "month" : step == 3 ? "quarter" : step == 12 ? "year" : "years";
    }

    private void bar(
            long bin, List<Integer> held, double unit, int top, List<Overview.Mark> marks, List<Overview.Mark> hits) {
        double from = (double) bin * step;
        String x = canvas.x(from);
        String width = Canvas.share(
                Math.max(canvas.length(1.5), canvas.place(from + step) - canvas.place(from) - canvas.length(BAR_GAP)));
        double floor = top + BARS;
        for (String status : List.of("fact", "said")) {
            List<Integer> some = held.stream()
                    .filter(i -> Canvas.status(events.get(i)).equals(status))
                    .toList();
            if (!some.isEmpty()) {
                double height = some.size() * unit;
                floor -= height;
                marks.add(Overview.Mark.bare("bar", status, x, width, floor, height)
                        .standingFor(Canvas.runs(some)));
            }
        }
        List<Event> these = canvas.pick(events, held);
        String title = canvas.told(canvas.step(from, step), canvas.events(these));
        hits.add(Overview.Mark.bare("hit", "", x, width, top, BARS)
                .linked(canvas.group(these).href(), title)
                .standingFor(Canvas.runs(held)));
    }

    private record Worded(Event event, Words words, Labels.Spot spot) {}

    /** The most telling events first; each that still finds room among those before it. */
    private List<Worded> worded() {
        List<Event> wanted = events.stream()
                .filter(event -> event.standsOut() && isPoint(event))
                .sorted(Comparator.comparingInt((Event event) -> -weight(event)).thenComparing(Event::id))
                .limit(3 * MOST_LABELS)
                .toList();
        List<Event> placed = List.of();
        List<Labels.Spot> spots = List.of();
        for (Event event : wanted) {
            List<Event> tried = new ArrayList<>(placed);
            tried.add(event);
            tried.sort(Comparator.comparingDouble(this::at));
            Optional<List<Labels.Spot>> found = spots(tried);
            if (found.isPresent() && placed.size() < MOST_LABELS) {
                placed = tried;
                spots = found.get();
            }
        }
        spots = lengthen(placed, spots);
        List<Worded> worded = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            worded.add(new Worded(placed.get(i), words(placed.get(i)), spots.get(i)));
        }
        return worded;
    }

    /** Titles that were cut though there is room beside them, in the rows that are there anyway. */
    private List<Labels.Spot> lengthen(List<Event> placed, List<Labels.Spot> spots) {
        List<Labels.Spot> longer = spots;
        for (Event event : placed) {
            for (int most : MORE_LETTERS) {
                if (!words(event).text().endsWith("…")) {
                    break;
                }
                letters.put(event, most);
                Optional<List<Labels.Spot>> found = spots(placed).filter(tried -> rows(tried) <= rows(spots));
                if (found.isPresent()) {
                    longer = found.get();
                    break;
                }
                letters.remove(event);
            }
        }
        return longer;
    }

    private static int rows(List<Labels.Spot> spots) {
        return spots.stream().mapToInt(spot -> spot.row() + 1).max().orElse(0);
    }

    private Optional<List<Labels.Spot>> spots(List<Event> tried) {
        return Labels.place(
                tried.stream()
                        .map(event -> canvas.place(at(event)) * canvas.width())
                        .toList(),
                tried.stream()
                        .map(event -> words(event).text().length() * LETTER + LABEL_GAP)
                        .toList(),
                canvas.width(),
                LABEL_ROWS);
    }

    private int weight(Event event) {
        return canvas.edition().web().claims(event).size()
                + 2 * canvas.edition().web().lawsuits(event).size()
                + event.actors().size();
    }

    private double at(Event event) {
        return Canvas.When.of(event.date()).middle();
    }

    /**
     * What is not established must say so first, and is not cut: half an allegation says something else. Other long
     * titles are cut, and whole in the mark's title.
     */
    private Words words(Event event) {
        Link link = canvas.link(event);
        String lead = link.lead().isEmpty()
                ? ""
                : canvas.edition().tongue().messages().get("lead", link.lead()) + " ";
        String text = lead + link.text().text();
        int most = letters.getOrDefault(event, FEW_LETTERS);
        if (lead.isEmpty() && text.length() > most) {
            int blank = text.lastIndexOf(' ', most - 1);
            text = text.substring(0, blank > most / 2 ? blank : most - 1) + "…";
        }
        return new Words(text, link.text().lang());
    }

    /** Words with a thread down to their bar. */
    private Overview.Mark label(Worded worded, double bar) {
        Event event = worded.event;
        double y = (double) worded.spot.row() * LABEL_ROW;
        return Overview.Mark.bare("label", worded.spot.before() ? "before" : "after", canvas.x(at(event)), "", y, bar)
                .linked(canvas.link(event).href(), canvas.title(event))
                .standingFor(Integer.toString(events.indexOf(event)))
                .saying(worded.words);
    }

    private record Span(Canvas.When when, boolean doubt, List<Integer> held) {}

    /** A thread for each date that no bar can tell; equal ones are one thread. */
    List<Overview.Mark> threads() {
        Map<String, Span> byDate = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            Canvas.When when = Canvas.When.of(events.get(i).date());
            if (when.placed() && !when.isPoint(step)) {
                boolean doubt = !when.span() || when.doubtful();
                byDate.computeIfAbsent(
                                when.from() + " " + when.until() + doubt,
                                key -> new Span(when, doubt, new ArrayList<>()))
                        .held()
                        .add(i);
            }
        }
        List<Span> threads = byDate.values().stream()
                .sorted(Comparator.comparingDouble((Span thread) -> start(thread)))
                .toList();
        List<Integer> shelves = Shelves.of(
                threads.stream()
                        .map(thread -> new Shelves.Span(start(thread), end(thread)))
                        .toList(),
                canvas.length(6));
        List<Overview.Mark> marks = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) {
            if (shelves.get(i) < MOST_SHELVES) {
                thread(threads.get(i), shelves.get(i), marks);
            }
        }
        return marks;
    }

    private double start(Span thread) {
        return Math.min(canvas.place(thread.when.from()), 1 - canvas.length(LEAST_THREAD));
    }

    private double end(Span thread) {
        return Math.max(canvas.place(thread.when.until()), start(thread) + canvas.length(LEAST_THREAD));
    }

    private void thread(Span thread, int shelf, List<Overview.Mark> marks) {
        List<Event> these = canvas.pick(events, thread.held);
        boolean one = these.size() == 1;
        String style = (thread.doubt ? "doubt" : "span")
                + (one ? "" : " many")
                + Canvas.manner(these)
                + (Double.isFinite(thread.when.from()) ? "" : " open-from")
                + (Double.isFinite(thread.when.until()) ? "" : " open-until");
        Link group = canvas.group(these);
        String when = canvas.edition().day(these.get(0).date()).text();
        marks.add(Overview.Mark.line(style, start(thread), end(thread), shelf * SHELF + SHELF)
                .linked(
                        one ? canvas.link(these.get(0)).href() : group.href(),
                        one ? canvas.title(these.get(0)) : canvas.told(when, canvas.events(these)))
                .standingFor(Canvas.runs(thread.held))
                .hollow(Canvas.status(these), start(thread), end(thread)));
    }

    /** The height of the shelves that threads take. */
    static int height(List<Overview.Mark> threads) {
        long shelves = threads.stream().map(Overview.Mark::y).distinct().count();
        return (int) shelves * SHELF + SHELF;
    }
}
