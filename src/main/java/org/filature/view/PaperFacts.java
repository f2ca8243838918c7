package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.edtf.EdtfDate;
import org.filature.model.Actor;
import org.filature.model.ActorType;
import org.filature.model.Alias;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.LifeDate;
import org.filature.model.Tag;

/** What is said of an entry in a few words, where there is no fact box. */
final class PaperFacts {
    private final Sheet sheet;
    private final Edition edition;

    PaperFacts(Sheet sheet) {
        this.sheet = sheet;
        this.edition = sheet.edition();
    }

    List<PaperView.Fact> of(Event event) {
        List<PaperView.Fact> facts = new ArrayList<>();
        add(
                facts,
                "fact.place",
                event.place().stream()
                        .map(place -> new PaperView.Item(
                                Link.NONE,
                                sheet.words(place.name()),
                                Day.NONE,
                                Words.NONE,
                                sheet.marks(place.sources()))));
        add(
                facts,
                "fact.actors",
                EventPage.roles(sheet, event.actors()).stream()
                        .map(part ->
                                new PaperView.Item(part.actor(), Words.NONE, Day.NONE, part.role(), part.marks())));
        add(
                facts,
                "paper.cases",
                sheet.links(sheet.web().lawsuits(event)).stream().map(PaperFacts::item));
        tags(facts, event);
        return facts;
    }

    List<PaperView.Fact> of(Actor actor) {
        boolean person = actor.actorType() == ActorType.PERSON;
        List<PaperView.Fact> facts = new ArrayList<>();
        add(facts, "fact.aliases", names(actor.aliases().stream().map(Alias::name)));
        add(facts, "fact.former-names", names(actor.formerNames().stream()));
        add(facts, person ? "fact.born" : "fact.founded", life(actor.beginning()));
        add(facts, person ? "fact.died" : "fact.dissolved", life(actor.ending()));
        add(
                facts,
                "fact.country",
                words(edition.term("country", actor.country()).words()));
        add(facts, "fact.website", Stream.of(item(sheet.outerLink(actor.website()))));
        tags(facts, actor);
        return facts;
    }

    List<PaperView.Fact> of(Lawsuit lawsuit) {
        List<PaperView.Fact> facts = new ArrayList<>();
        add(facts, "paper.caption", words(sheet.words(lawsuit.title())));
        add(
                facts,
                "fact.court",
                Stream.of(item(LawsuitPage.court(sheet, lawsuit), sheet.words(lawsuit.jurisdiction()))));
        add(facts, "fact.docket-number", words(Words.of(lawsuit.docketNumber())));
        add(facts, "paper.judges", sheet.namesOrLinks(lawsuit.judges()).stream().map(PaperFacts::item));
        add(facts, "fact.filed", date(Optional.of(lawsuit.filed())));
        add(facts, "fact.closed", date(lawsuit.closed()));
        add(facts, "fact.nature", words(sheet.words(lawsuit.nature())));
        add(facts, "fact.relief", words(sheet.words(lawsuit.relief())));
        add(facts, "section.outcome", words(sheet.words(lawsuit.outcome())));
        tags(facts, lawsuit);
        return facts;
    }

    List<PaperView.Fact> of(Claim claim) {
        List<PaperView.Fact> facts = new ArrayList<>();
        tags(facts, claim);
        return facts;
    }

    private void tags(List<PaperView.Fact> facts, Entry entry) {
        add(
                facts,
                "fact.tags",
                entry.head().tags().stream().map(Tag::label).map(sheet::words).flatMap(PaperFacts::words));
    }

    /** Only what has something to show. */
    private void add(List<PaperView.Fact> facts, String label, Stream<PaperView.Item> items) {
        List<PaperView.Item> shown = items.filter(item -> item.link().shown()
                        || item.words().shown()
                        || item.day().shown())
                .toList();
        if (!shown.isEmpty()) {
            facts.add(new PaperView.Fact(edition.word(label), shown));
        }
    }

    private static PaperView.Item item(Link link) {
        return item(link, Words.NONE);
    }

    private static PaperView.Item item(Link link, Words more) {
        return new PaperView.Item(link, Words.NONE, Day.NONE, more, List.of());
    }

    private static Stream<PaperView.Item> words(Words words) {
        return Stream.of(new PaperView.Item(Link.NONE, words, Day.NONE, Words.NONE, List.of()));
    }

    private static Stream<PaperView.Item> names(Stream<String> names) {
        return names.map(Words::of).flatMap(PaperFacts::words);
    }

    private Stream<PaperView.Item> life(Optional<LifeDate> date) {
        return date.stream()
                .map(one -> new PaperView.Item(
                        Link.NONE, Words.NONE, sheet.day(one.date()), Words.NONE, sheet.marks(one.sources())));
    }

    private Stream<PaperView.Item> date(Optional<EdtfDate> date) {
        return Stream.of(new PaperView.Item(Link.NONE, Words.NONE, sheet.day(date), Words.NONE, List.of()));
    }
}
