package org.filature.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.link.Web;
import org.filature.model.Claim;
import org.filature.model.ClaimStatus;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Tag;

/** What the timeline can be narrowed by: notes each event, then gives the fields with their choices. */
final class TimelineFilter {
    private final Edition edition;
    private final Tally actors = new Tally("actor");
    private final Tally kinds = new Tally("kind");
    private final Tally cases = new Tally("case");
    private final Tally claims = new Tally("claim");
    private final Tally tags = new Tally("tag");
    private final Tally from = new Tally("from");
    private final Tally until = new Tally("until");

    TimelineFilter(Edition edition) {
        this.edition = edition;
    }

    /** Notes an event, and says what the filter looks at. */
    List<Filter.Datum> note(Event event) {
        Web web = edition.web();
        Map<String, Words> present = new LinkedHashMap<>();
        OverviewPage.present(web, event).forEach(actor -> present.put(actor.id(), edition.words(actor.name())));
        Map<String, Words> courts = new LinkedHashMap<>();
        for (Lawsuit lawsuit : web.lawsuits(event)) {
            courts.put(lawsuit.id(), edition.words(lawsuit.label()));
        }
        Map<String, Words> labels = new LinkedHashMap<>();
        for (Tag tag : event.head().tags()) {
            labels.put(tag.id(), edition.words(tag.label()));
        }
        return Stream.of(
                        actors.data(present),
                        kinds.datum(edition.term("kind", event.kind())),
                        cases.data(courts),
                        claims.data(statuses(web.claims(event))),
                        tags.data(labels),
                        new Filter.Datum("from", day(Days.from(event.date()), Months.from(event.date()))),
                        new Filter.Datum("until", day(Days.until(event.date()), Months.until(event.date()))))
                .filter(datum -> !datum.value().isEmpty())
                .toList();
    }

    /** Where the claims stand that were made in an event, or about it. */
    private Map<String, Words> statuses(List<Claim> made) {
        Map<String, Words> statuses = new LinkedHashMap<>();
        made.stream().map(Claim::status).sorted().distinct().forEach(status -> {
            Term term = edition.term("claim.status", status);
            statuses.put(term.id(), term.words());
        });
        return statuses;
    }

    /** Notes a year that events are of. */
    void note(Chronicle.Year year) {
        from.note(Chronicle.edtf(year.number()), Words.of(edition.date(Chronicle.edtf(year.number()))));
        until.note(Chronicle.edtf(year.number()), Words.of(edition.date(Chronicle.edtf(year.number()))));
    }

    /** The fields worth their place. */
    Filter filter(int count) {
        List<Filter.Field> fields = new ArrayList<>();
        fields.add(new Filter.Field(Filter.WORDS, edition.word("filter.text"), List.of(), also()));
        Stream.of(
                        actors.byName(edition.word("filter.actor")),
                        kinds.byName(edition.word("filter.kind")),
                        cases.byName(edition.word("filter.case")),
                        claims.inOrder(
                                edition.word("filter.claim"),
                                Stream.of(ClaimStatus.values()).map(Edition::id).toList()),
                        tags.byName(edition.word("filter.tag")),
                        from.inOrder(edition.word("filter.from")),
                        until.inOrder(edition.word("filter.until")))
                .filter(field -> field.choices().size() > 1)
                .forEach(fields::add);
        return count < 2 ? Filter.NONE : new Filter("timeline", "events", count, fields);
    }

    /** What readers call events of cases, and those of a kind, as search knows it. */
    private String also() {
        SearchSorts sorts = new SearchSorts(edition);
        Stream<String> ofKinds = kinds.byName(Words.NONE).choices().stream()
                .map(kind -> also("kind=" + kind.id(), sorts.ofKind(kind.id())));
        return Stream.concat(Stream.of(also("case", sorts.ofCases())), ofKinds)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("|"));
    }

    private static String also(String key, String words) {
        return words.isEmpty() ? "" : key + " " + words.replace('|', ' ');
    }

    /** The ids of a field's choices, for scripts. */
    Map<String, List<Filter.Choice>> choices() {
        Map<String, List<Filter.Choice>> choices = new LinkedHashMap<>();
        for (Filter.Field field : filter(2).fields()) {
            if (!field.choices().isEmpty() && !field.year()) {
                choices.put(field.name(), field.choices());
            }
        }
        return choices;
    }

    /** A day as scripts compare it: {@code 2024-10-02}; far from our time months do, with more digits or a minus. */
    private static String day(String near, double month) {
        if (!near.isEmpty() || Double.isInfinite(month)) {
            return near;
        }
        int year = Months.year(month);
        String digits = Integer.toString(Math.abs(year));
        String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        int number = Months.month(month);
        return (year < 0 ? "-" : "") + padded + "-" + (number < 10 ? "0" : "") + number;
    }
}
