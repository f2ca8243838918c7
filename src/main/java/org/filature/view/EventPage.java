package org.filature.view;

import java.util.List;
import java.util.Optional;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Event;
import org.filature.model.EventStatus;
import org.filature.model.Head;
import org.filature.model.Participant;
import org.filature.model.Venue;

/** Builds an event's page, in the order in which it is shown: references are numbered on the way. */
final class EventPage {
    private EventPage() {}

    static EventView of(Desk desk, Event event) {
        Sheet sheet = desk.sheet();
        Edition edition = desk.edition();
        Cards cards = desk.cards();
        Web web = edition.web();
        Head head = event.head();
        sheet.anchor(Sections.FACTS);
        Term kind = edition.term("kind", event.kind());
        EventView.PlaceView place = event.place().map(at -> place(sheet, at)).orElse(EventView.PlaceView.NONE);
        List<RoleLine> roles = roles(sheet, event.actors());
        Passage prose = sheet.prose(event);
        Section<QuoteCard> quotes = sheet.section(Sections.QUOTES, event.quotes(), cards::quote);
        List<MediaCard> pictures = event.media().stream()
                .map(cards::medium)
                .flatMap(Optional::stream)
                .toList();
        Section<MediaCard> media = sheet.section(Sections.MEDIA, pictures);
        Section<MoneyLine> money = sheet.section(Sections.MONEY, event.money(), paid -> cards.money(event, paid));
        Section<FigureCard> figures = sheet.section(Sections.FIGURES, event.figures(), cards::figure);
        Section<ClaimCard> claims = sheet.section(Sections.CLAIMS, web.claims(event), cards::claim);
        Section<Differing> differs = desk.differs(head);
        List<EntryLine> before = desk.lines().of(web.before(event).stream().toList());
        List<EntryLine> after = desk.lines().of(web.after(event).stream().toList());
        sheet.section(Sections.BEFORE_AFTER, before.isEmpty() ? after : before);
        return new EventView(
                sheet.words(event.title()),
                kind,
                kind.shown() ? sheet.href(Paths.kind(event.kind())) : "",
                sheet.day(event.date()),
                edition.term("event.status", event.status()),
                event.status() == EventStatus.ESTABLISHED,
                event.importance(),
                sheet.words(head.summary()),
                place,
                roles,
                sheet.links(web.lawsuits(event)),
                sheet.tags(head.tags()),
                sheet.tags(head.tags().stream().filter(edition::isMarked).toList()),
                prose,
                quotes,
                media,
                money,
                figures,
                claims,
                differs,
                desk.corrections(head),
                before,
                after,
                desk.section(Sections.RELATED, web.related(event)),
                desk.mentions(event),
                sheet.references(head.sources()),
                sheet.sourcing(event),
                head.extra());
    }

    private static EventView.PlaceView place(Sheet sheet, Venue place) {
        return new EventView.PlaceView(
                sheet.words(place.name()),
                place.lat().map(number -> number.toPlainString()).orElse(""),
                place.lon().map(number -> number.toPlainString()).orElse(""),
                sheet.marks(place.sources()));
    }

    static List<RoleLine> roles(Sheet sheet, List<Participant> actors) {
        return actors.stream()
                .filter(part -> sheet.find(part.actor(), Actor.class).isPresent())
                .map(part -> new RoleLine(
                        sheet.link(part.actor(), Actor.class), sheet.words(part.role()), sheet.marks(part.sources())))
                .toList();
    }
}
