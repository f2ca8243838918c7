package org.filature.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filature.edtf.Bound;
import org.filature.edtf.EdtfDate;
import org.filature.link.Web;
import org.filature.model.Claim;
import org.filature.model.ClaimStatus;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Tag;

/** What the timeline can be narrowed by: notes each event, then gives the fields with their choices. */
final class TimelineFilter {
    private static final int YEAR = 12;

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
                        new Filter.Datum("from", day(event.date(), event.date().earliest())),
                        new Filter.Datum("until", day(event.date(), event.date().latest())))
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
        List<Filter.Field> fields = Tally.useful(List.of(
                new Filter.Field("q", edition.word("filter.text"), List.of()),
                actors.byName(edition.word("filter.actor")),
                kinds.byName(edition.word("filter.kind")),
                cases.byName(edition.word("filter.case")),
                claims.inOrder(edition.word("filter.claim"), Stream.of(ClaimStatus.values())
                        .map(Edition::id)
                        .toList()),
                tags.byName(edition.word("filter.tag")),
                from.inOrder(edition.word("filter.from")),
                until.inOrder(edition.word("filter.until"))));
        return count == 0 ? Filter.NONE : new Filter("timeline", "events", fields);
    }

    /** The ids of a field's choices, for scripts. */
    Map<String, List<Filter.Choice>> choices() {
        Map<String, List<Filter.Choice>> choices = new LinkedHashMap<>();
        for (Filter.Field field : filter(1).fields()) {
            if (!field.choices().isEmpty() && !field.year()) {
                choices.put(field.name(), field.choices());
            }
        }
        return choices;
    }

    /** A day as scripts compare it: {@code 2024-10-02}, with more digits or a minus for years far away. */
    private static String day(EdtfDate date, Bound bound) {
        if (!bound.isFinite()) {
            return "";
        }
        String near = bound.equals(date.earliest()) ? Days.from(date) : Days.until(date);
        if (!near.isEmpty()) {
            return near;
        }
        double month = bound.equals(date.earliest()) ? Months.from(date) : Months.until(date);
        int year = Months.year(month);
        String digits = "0".repeat(Math.max(0, 4 - Integer.toString(Math.abs(year)).length())) + Math.abs(year);
        int number = (int) (Math.floorMod((long) Math.floor(month), (long) YEAR)) + 1;
        return (year < 0 ? "-" : "") + digits + "-" + (number < 10 ? "0" : "") + number;
    }
}
