package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filature.model.CaseStatus;

/** Builds the picture and the table of ties: by name, each once, from the end that declares it. */
final class NetworkPage {
    private static final int YEAR = 4;
    private static final int MOST_YEARS = 150;

    private final Sheet sheet;
    private final Edition edition;
    private final KnotWords words;
    private final Tally actors = new Tally("actor");
    private final Tally kinds = new Tally("kind");
    private final Tally years = new Tally("at");
    private final SortedSet<String> spanned = new TreeSet<>();
    private final IdentityHashMap<Knot, Integer> drawn = new IdentityHashMap<>();

    private NetworkPage(Desk desk) {
        this.sheet = desk.sheet();
        this.edition = desk.edition();
        this.words = new KnotWords(sheet);
    }

    static NetworkView of(Desk desk) {
        return new NetworkPage(desk).build();
    }

    private NetworkView build() {
        Network network = edition.network();
        NetworkPlan plan = network.whole();
        for (int i = 0; i < plan.lines().size(); i++) {
            for (Knot knot : plan.lines().get(i).line().knots()) {
                drawn.put(knot, i);
            }
        }
        NetworkPicture picture = NetworkDrawing.whole(sheet, plan);
        record Sorted(String key, Knot knot) {}
        List<Knot> knots = network.knots().stream()
                .map(knot ->
                        new Sorted(SortKey.of(edition.words(knot.from().name()).text()), knot))
                .sorted(Comparator.comparing(Sorted::key)
                        .thenComparing(sorted -> sorted.knot().from().id()))
                .map(Sorted::knot)
                .toList();
        knots.forEach(this::span);
        List<NetworkView.Row> rows = knots.stream().map(this::row).toList();
        Filter filter = Filter.of(
                rows.size(),
                "ties",
                "ties",
                Tally.useful(List.of(
                        actors.byName(edition.word("filter.actor")),
                        kinds.byName(edition.word("filter.tie")),
                        years.byId(edition.word("network.year")))));
        return new NetworkView(picture, rows, filter, sheet.references(List.of()));
    }

    private NetworkView.Row row(Knot knot) {
        Map<String, Words> ends = new LinkedHashMap<>();
        ends.put(knot.from().id(), edition.words(knot.from().name()));
        ends.put(knot.to().id(), edition.words(knot.to().name()));
        List<Filter.Datum> data =
                new ArrayList<>(List.of(actors.data(ends), kinds.datum(words.kind(knot)), years.data(years(knot))));
        if (!knot.isKnown()) {
            data.add(new Filter.Datum("unknown", bounds(knot)));
        } else if (!knot.isDated()) {
            data.add(new Filter.Datum("undated", "yes"));
        }
        return new NetworkView.Row(
                sheet.link(knot.from()),
                words.line(knot),
                lawsuit(knot),
                from(knot),
                drawn.getOrDefault(knot, -1),
                data);
    }

    private NetworkView.Case lawsuit(Knot knot) {
        if (!(knot instanceof Knot.Opposed opposed)) {
            return NetworkView.Case.NONE;
        }
        Term state = opposed.lawsuit()
                .state()
                .map(CaseStatus::status)
                .map(word -> edition.term("case.state", word))
                .orElse(Term.NONE);
        return new NetworkView.Case(sheet.link(opposed.lawsuit()), state);
    }

    private static String from(Knot knot) {
        return knot.begin().map(Days::from).orElse("");
    }

    private static String until(Knot knot) {
        return knot.end().map(Days::until).orElse("");
    }

    /** The years there are to choose from: all between the first and the last that a tie names. */
    private void span(Knot knot) {
        for (String day : List.of(from(knot), until(knot))) {
            if (!day.isEmpty()) {
                spanned.add(day.substring(0, YEAR));
            }
        }
    }

    /** The years in which it held. Where it is not known when it began, the one in which it ended is all there is. */
    private Map<String, Words> years(Knot knot) {
        if (knot.isKnown()) {
            return years(knot.first(), knot.last());
        }
        String end = knot.end().map(Days::from).orElse("");
        return end.isEmpty() ? Map.of() : years(end, knot.last());
    }

    /** The first and the last year in which it may have held, nothing where there is no bound. */
    private static String bounds(Knot knot) {
        return Stream.of(knot.first(), knot.last())
                .map(day -> day.isEmpty() ? "" : day.substring(0, YEAR))
                .collect(Collectors.joining(" "));
    }

    /** All years from a day to another, as far as there are any to choose from. */
    private Map<String, Words> years(String from, String until) {
        Map<String, Words> years = new LinkedHashMap<>();
        if (spanned.isEmpty()) {
            return years;
        }
        int begin = Integer.parseInt(spanned.first());
        int end = Integer.parseInt(spanned.last());
        int first = from.isEmpty() ? begin : Math.max(begin, Integer.parseInt(from.substring(0, YEAR)));
        int last = until.isEmpty() ? end : Math.min(end, Integer.parseInt(until.substring(0, YEAR)));
        boolean few = end - begin <= MOST_YEARS;
        Stream<String> between = few
                ? IntStream.rangeClosed(first, last).mapToObj(year -> String.format(Locale.ROOT, "%04d", year))
                : spanned.stream().filter(year -> Integer.parseInt(year) >= first && Integer.parseInt(year) <= last);
        between.forEach(year -> years.put(year, Words.of(year)));
        return years;
    }
}
