package org.filature.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.model.Actor;
import org.filature.model.CaseStatus;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Ref;
import org.filature.model.Reply;
import org.filature.model.Source;

/** Makes lines for lists of entries. What a page says of an entry elsewhere is said here, alike for all lists. */
final class Lines {
    private static final int USUAL = 1;

    private final Sheet sheet;
    private final Edition edition;

    Lines(Sheet sheet) {
        this.sheet = sheet;
        this.edition = sheet.edition();
    }

    List<EntryLine> of(List<? extends Entry> entries) {
        return entries.stream().map(this::of).toList();
    }

    EntryLine of(Entry entry) {
        if (entry instanceof Event event) {
            return event(event);
        }
        if (entry instanceof Actor actor) {
            Term type = edition.term("actor.type", actor.actorType());
            return line(actor, Day.NONE, Words.NONE, Term.NONE, Day.NONE, USUAL, List.of())
                    .led(type.words());
        }
        if (entry instanceof Lawsuit lawsuit) {
            return lawsuit(lawsuit);
        }
        if (entry instanceof Claim claim) {
            return claim(claim);
        }
        if (entry instanceof Source source) {
            return source(source);
        }
        return line(entry, Day.NONE, Words.NONE, Term.NONE, Day.NONE, USUAL, List.of());
    }

    private EntryLine event(Event event) {
        Term status = edition.standing(event.status());
        Words kind = edition.term("kind", event.kind()).words();
        return line(event, sheet.day(event.date()), Words.NONE, status, Day.NONE, event.importance(), List.of(kind));
    }

    private EntryLine lawsuit(Lawsuit lawsuit) {
        Term state = lawsuit.state()
                .map(CaseStatus::status)
                .map(word -> edition.term("case.state", word))
                .orElse(Term.NONE);
        Day since = sheet.day(lawsuit.state().map(CaseStatus::date));
        List<Words> meta = List.of(sheet.words(lawsuit.court()), number(lawsuit));
        return line(lawsuit, sheet.day(lawsuit.filed()), Words.NONE, state, since, USUAL, meta)
                .noting(stateNote(edition, lawsuit));
    }

    /** A state is said with its note wherever its date is: that one source alone reports it is no detail. */
    static Words stateNote(Edition edition, Lawsuit lawsuit) {
        return lawsuit.state().map(CaseStatus::note).map(edition::words).orElse(Words.NONE);
    }

    private Words number(Lawsuit lawsuit) {
        String number = lawsuit.docketNumber();
        return number.isEmpty()
                ? Words.NONE
                : Words.of(edition.tongue().messages().get("case.number", number));
    }

    /** The status comes first, and the speaker is never left out. */
    private EntryLine claim(Claim claim) {
        Term status = edition.term("claim.status", claim.status());
        return line(
                claim,
                sheet.day(claim.date()),
                Words.NONE,
                status,
                Day.NONE,
                USUAL,
                List.of(speakerAndSubjects(claim)));
    }

    /** The same, with who answered how. */
    EntryLine claimWithReplies(Claim claim) {
        String replies = claim.replies().stream()
                .map(reply ->
                        edition.tongue().messages().get("reply." + stance(reply).id(), name(reply.by())))
                .distinct()
                .collect(Collectors.joining(edition.say("list.separator.long")));
        Words unanswered = claim.replies().isEmpty() ? silence(claim) : Words.NONE;
        return claim(claim)
                .telling(Stream.of(Words.of(replies), unanswered)
                        .filter(Words::shown)
                        .toList());
    }

    /** What is said of a claim that nobody answered; nothing of one that is about nobody. */
    private Words silence(Claim claim) {
        return claim.about().stream()
                .filter(ref -> sheet.find(ref, Actor.class).isPresent())
                .findFirst()
                .map(ref -> silence(claim, ref).words())
                .orElse(Words.NONE);
    }

    /**
     * That somebody did not answer: though asked, or without having been asked, as far as that can be said. Of several
     * who are silent nobody knows which were asked, so that none is said to have refused.
     */
    Term silence(Claim claim, Ref about) {
        boolean mayHaveBeenAsked = sheet.find(about, Actor.class)
                .filter(actor -> actor.response().isPresent() || isOver(actor, claim))
                .isPresent();
        boolean isAsked = claim.asked().isPresent();
        boolean isAlone = isAsked && silent(claim).size() == 1 && !mayBeHidden(claim);
        String id = isAlone ? "no-answer" : isAsked || mayHaveBeenAsked ? "none-recorded" : "not-asked";
        return new Term(id, edition.word("stance." + id));
    }

    /** The actors that a claim is about who have not replied to it. */
    List<Ref> silent(Claim claim) {
        Set<String> heard = new HashSet<>();
        Stream.concat(Stream.of(claim.by()), claim.replies().stream().map(Reply::by))
                .forEach(ref -> heard.add(id(ref)));
        return claim.about().stream()
                .filter(ref -> sheet.find(ref, Actor.class).isPresent())
                .filter(ref -> heard.add(id(ref)))
                .toList();
    }

    /** Whether the claim is about somebody too who may not be named, and may be the one who was asked. */
    private boolean mayBeHidden(Claim claim) {
        Set<String> heard =
                claim.replies().stream().map(reply -> id(reply.by())).collect(Collectors.toSet());
        return claim.about().stream().anyMatch(ref -> sheet.web().words(ref).isEmpty() && !heard.contains(id(ref)));
    }

    private String id(Ref ref) {
        return sheet.find(ref, Actor.class).map(Actor::id).orElseGet(ref::target);
    }

    /** Whether there was nobody left to be asked when the claim was made. */
    private static boolean isOver(Actor actor, Claim claim) {
        return actor.end().isPresent()
                && claim.date()
                        .filter(date ->
                                date.earliest().compareTo(actor.end().get().latest()) > 0)
                        .isPresent();
    }

    /** How a reply answers; it may do so neither way. */
    Term stance(Reply reply) {
        String id = reply.stance().map(Edition::id).orElse("replies");
        return new Term(id, edition.word("stance." + id));
    }

    private String name(Ref ref) {
        Link link = sheet.link(ref, Actor.class);
        return link.shown() && !link.discreet() ? link.text().text() : edition.say("actor.unnamed");
    }

    /** Whom search engines may not show is not named where words alone are: these cannot ask to be left out. */
    private Words speakerAndSubjects(Claim claim) {
        String about = sheet.links(claim.about(), Entry.class).stream()
                .filter(link -> !link.discreet())
                .map(link -> edition.leading(link.lead(), link.text().text()))
                .collect(Collectors.joining(edition.say("list.separator")));
        String speaker = name(claim.by());
        return Words.of(about.isEmpty() ? speaker : edition.tongue().messages().get("claim.by.about", speaker, about));
    }

    /** Who says it; somebody without a name where that may not be shown. */
    Link speaker(Claim claim) {
        return sheet.somebody(claim.by());
    }

    private EntryLine source(Source source) {
        List<Words> meta = new ArrayList<>(2);
        meta.add(edition.term("source.type", source.kind()).words());
        source.reliability()
                .ifPresent(word -> meta.add(edition.term("reliability", word).words()));
        return line(source, sheet.day(source.issued()), publisher(source), Term.NONE, Day.NONE, USUAL, meta);
    }

    /** Who published it, or else what it appeared in. */
    Words publisher(Source source) {
        return sheet.words(source.publisher().isEmpty() ? source.containerTitle() : source.publisher());
    }

    private EntryLine line(Entry entry, Day date, Words by, Term status, Day since, int importance, List<Words> meta) {
        return new EntryLine(
                sheet.titleLink(entry),
                Words.NONE,
                date,
                by,
                status,
                since,
                importance,
                entry.isListed() ? sheet.words(entry.head().summary()) : Words.NONE,
                meta.stream().filter(Words::shown).toList(),
                sheet.tags(
                        entry.head().tags().stream().filter(edition::isMarked).toList()),
                List.of());
    }
}
