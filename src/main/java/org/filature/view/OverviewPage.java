package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filature.edtf.EdtfDate;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.CaseStatus;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.picture.TimeScale;

/** Builds the picture above the timeline. */
final class OverviewPage {
    /** The narrowest that the two drawings are ever shown at, in CSS pixels. */
    private static final int WIDE = 700;

    private static final int NARROW = 272;
    private static final double WIDE_BAR = 4;
    private static final double NARROW_BAR = 5;
    private static final int MOST_STEPS = 150;
    private static final int MOST_CASES = 8;
    private static final int MOST_ACTORS = 6;
    private static final int FEWEST_EVENTS = 4;
    private static final int FEWEST_OF_AN_ACTOR = 2;
    private static final int YEAR = 12;
    private static final double TICK = 50;
    private static final double DIGIT = 7.7;
    private static final double BESIDE = 5;

    private final Desk desk;
    private final Edition edition;
    private final Web web;
    private final Chronicle chronicle;
    private final Map<String, List<Event>> byActor = new HashMap<>();
    private final Map<String, List<Event>> byCase = new HashMap<>();
    private final Set<String> key = new HashSet<>();

    private OverviewPage(Desk desk, Chronicle chronicle) {
        this.desk = desk;
        this.edition = desk.edition();
        this.web = edition.web();
        this.chronicle = chronicle;
    }

    static Overview of(Desk desk, Chronicle chronicle) {
        return chronicle.dated().isEmpty() || chronicle.events().size() < FEWEST_EVENTS
                ? Overview.NONE
                : new OverviewPage(desk, chronicle).build();
    }

    private Overview build() {
        for (Event event : chronicle.events()) {
            present(web, event)
                    .forEach(actor -> byActor.computeIfAbsent(actor.id(), key -> new ArrayList<>())
                            .add(event));
            web.lawsuits(event)
                    .forEach(lawsuit -> byCase.computeIfAbsent(lawsuit.id(), key -> new ArrayList<>())
                            .add(event));
        }
        List<Lawsuit> cases = cases();
        List<Actor> actors = actors();
        TimeScale scale = TimeScale.of(times(cases), MOST_STEPS);
        Canvas wide = new Canvas(desk, chronicle, scale, WIDE);
        Canvas narrow = new Canvas(desk, chronicle, scale, NARROW);
        List<Overview.Row> rows = new ArrayList<>(density(wide, narrow));
        cases.forEach(lawsuit -> rows.add(row(wide, narrow, lawsuit)));
        actors.forEach(actor -> rows.add(row(wide, narrow, actor)));
        Overview.Axis axis = axis(wide);
        List<String> signs = signs(rows);
        return new Overview(axis, axis(narrow), rows, caption(axis, cases, actors), signs, more(cases));
    }

    /** The actors who have a part in an event, each once. */
    static List<Actor> present(Web web, Event event) {
        return event.actors().stream()
                .flatMap(part -> web.find(part.actor(), Actor.class).stream())
                .distinct()
                .toList();
    }

    /** Those with most events, in the order of their filing. */
    private List<Lawsuit> cases() {
        return web.lawsuits().stream()
                .sorted(Comparator.comparingInt((Lawsuit lawsuit) ->
                                -events(byCase, lawsuit.id()).size())
                        .thenComparing(Lawsuit::filed)
                        .thenComparing(Lawsuit::id))
                .limit(MOST_CASES)
                .sorted(Comparator.comparing(Lawsuit::filed).thenComparing(Lawsuit::id))
                .toList();
    }

    private List<Actor> actors() {
        return web.actors().stream()
                .filter(actor -> events(byActor, actor.id()).size() >= FEWEST_OF_AN_ACTOR)
                .sorted(Comparator.comparingInt(
                                (Actor actor) -> -events(byActor, actor.id()).size())
                        .thenComparing(Actor::id))
                .limit(MOST_ACTORS)
                .toList();
    }

    private static List<Event> events(Map<String, List<Event>> by, String id) {
        return by.getOrDefault(id, List.of());
    }

    /** Every time at which something is known to have begun, ended or changed. */
    private List<Double> times(List<Lawsuit> cases) {
        Stream<EdtfDate> events = chronicle.events().stream().map(Event::date);
        Stream<EdtfDate> states = cases.stream()
                .flatMap(lawsuit -> Stream.concat(
                        Stream.concat(Stream.of(lawsuit.filed()), lawsuit.closed().stream()),
                        lawsuit.statuses().stream().map(CaseStatus::date)));
        return Stream.concat(events, states)
                .flatMap(date -> Stream.of(Months.from(date), Months.until(date)))
                .filter(Double::isFinite)
                .toList();
    }

    private List<Overview.Row> density(Canvas wide, Canvas narrow) {
        OverviewDensity large = new OverviewDensity(wide, WIDE_BAR);
        OverviewDensity small = new OverviewDensity(narrow, NARROW_BAR);
        List<Overview.Row> rows = new ArrayList<>();
        Overview.Strip bars = large.bars(true);
        rows.add(new Overview.Row("density", Link.NONE, Term.NONE, "", "", bars, small.bars(false)));
        List<Overview.Mark> threads = large.threads();
        List<Overview.Mark> few = small.threads();
        if (!threads.isEmpty()) {
            rows.add(new Overview.Row(
                    "doubt",
                    new Link("", "", "", edition.word("overview.doubt")),
                    Term.NONE,
                    "",
                    "",
                    Overview.Strip.of(OverviewDensity.height(threads), threads),
                    Overview.Strip.of(OverviewDensity.height(few), few)));
        }
        return rows;
    }

    private Overview.Row row(Canvas wide, Canvas narrow, Lawsuit lawsuit) {
        List<Event> events = events(byCase, lawsuit.id());
        Term state = lawsuit.state()
                .map(CaseStatus::status)
                .map(word -> edition.term("case.state", word))
                .orElse(Term.NONE);
        return lane(
                "case",
                desk.sheet().link(lawsuit),
                state,
                lawsuit.id(),
                canvas -> new OverviewLanes(canvas).lawsuit(lawsuit, events),
                wide,
                narrow);
    }

    private Overview.Row row(Canvas wide, Canvas narrow, Actor actor) {
        List<Event> events = events(byActor, actor.id());
        return lane(
                "actor",
                desk.sheet().link(actor),
                Term.NONE,
                actor.id(),
                canvas -> new OverviewLanes(canvas).actor(events),
                wide,
                narrow);
    }

    private static Overview.Row lane(
            String field,
            Link label,
            Term state,
            String id,
            Function<Canvas, List<Overview.Mark>> drawing,
            Canvas wide,
            Canvas narrow) {
        return new Overview.Row(
                field,
                label,
                state,
                field,
                id,
                Overview.Strip.of(OverviewLanes.HEIGHT, drawing.apply(wide)),
                Overview.Strip.of(OverviewLanes.HEIGHT, drawing.apply(narrow)));
    }

    /** As many years as have room for their words, and the folds. */
    private Overview.Axis axis(Canvas canvas) {
        TimeScale scale = canvas.scale();
        List<Overview.Tick> ticks = ticks(canvas);
        List<Overview.Fold> folds = scale.stretches().stream()
                .filter(TimeScale.Stretch::folded)
                .map(fold -> new Overview.Fold(
                        Canvas.share(fold.start()),
                        Canvas.share(fold.end() - fold.start()),
                        edition.tongue().messages().get("overview.fold", years(fold, scale.step()))))
                .toList();
        return new Overview.Axis(ticks, folds);
    }

    /** From the shortest step of the calendar on; after a fold, the year in which it ends is told as well. */
    private List<Overview.Tick> ticks(Canvas canvas) {
        TimeScale scale = canvas.scale();
        List<Overview.Tick> ticks = new ArrayList<>();
        long every = Math.max(YEAR, scale.stepOf(canvas.length(TICK / 4)));
        double next = 0;
        for (TimeScale.Stretch stretch : scale.stretches()) {
            List<Double> marks = scale.marks(every).stream()
                    .filter(mark -> !stretch.folded() && mark >= stretch.from() && mark < stretch.until())
                    .toList();
            double begun = marks.isEmpty() ? stretch.until() : marks.get(0);
            if (!stretch.folded() && begun > stretch.from()) {
                String year = year(stretch.from());
                if (stretch.start() >= next && stretch.start() + room(canvas, year) <= scale.place(begun)) {
                    ticks.add(new Overview.Tick(Canvas.share(stretch.start()), year, false));
                    next = stretch.start() + canvas.length(TICK);
                }
            }
            for (double mark : marks) {
                double place = scale.place(mark);
                String year = year(mark);
                boolean room = place >= next && place + room(canvas, year) <= stretch.end();
                next = room ? place + canvas.length(TICK) : next;
                ticks.add(new Overview.Tick(Canvas.share(place), room ? year : "", true));
            }
        }
        return ticks;
    }

    private String year(double time) {
        return edition.date(Chronicle.edtf(Months.year(time)));
    }

    private static double room(Canvas canvas, String year) {
        return canvas.length(year.length() * DIGIT + BESIDE);
    }

    /** The time that is folded; a month is told where the scale has months. */
    private String years(TimeScale.Stretch fold, long step) {
        String from = time(fold.from(), step);
        String until = time(fold.until() - 1, step);
        return edition.date(from.equals(until) ? from : from + "/" + until);
    }

    private static String time(double month, long step) {
        String year = Chronicle.edtf(Months.year(month));
        int number = Months.month(month);
        return step < YEAR && !year.startsWith("Y") ? year + "-" + (number < 10 ? "0" : "") + number : year;
    }

    private List<String> caption(Overview.Axis axis, List<Lawsuit> cases, List<Actor> actors) {
        List<String> sentences = new ArrayList<>();
        sentences.add(edition.say("overview.caption.bars"));
        if (key.contains("said")) {
            sentences.add(edition.say("overview.caption.said"));
        }
        if (!cases.isEmpty()) {
            sentences.add(edition.say("overview.caption.cases"));
        }
        if (!actors.isEmpty()) {
            sentences.add(edition.say("overview.caption.actors"));
        }
        if (!axis.folds().isEmpty()) {
            sentences.add(edition.say("overview.caption.folds"));
        }
        sentences.add(edition.say("overview.caption.links"));
        return sentences;
    }

    /** Only what is drawn is explained. */
    private List<String> signs(List<Overview.Row> rows) {
        Stream<Overview.Strip> strips = rows.stream().flatMap(row -> Stream.of(row.wide(), row.narrow()));
        strips.flatMap(strip -> strip.marks().stream()).forEach(mark -> {
            for (String word : (mark.shape() + " " + mark.style()).split(" ", -1)) {
                key.add(word);
            }
        });
        return Stream.of(
                        "fact", "said", "cluster", "mixed", "span", "doubt", "open-until", "open-from", "state", "same")
                .filter(key::contains)
                .filter(sign -> !(sign.equals("open-from") && key.contains("open-until")))
                .toList();
    }

    private List<Link> more(List<Lawsuit> cases) {
        int rest = web.lawsuits().size() - cases.size();
        return rest <= 0
                ? List.of()
                : List.of(new Link(
                        desk.sheet().href(Paths.LAWSUITS),
                        "",
                        "",
                        Words.of(edition.numbers().count("overview.more.cases", rest))));
    }
}
