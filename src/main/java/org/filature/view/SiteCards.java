package org.filature.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.filature.card.CardPainter;
import org.filature.card.CardText;
import org.filature.edtf.EdtfDate;
import org.filature.model.Actor;
import org.filature.model.CaseStatus;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.EventStatus;
import org.filature.model.Lawsuit;
import org.filature.model.Page;

/**
 * Plans the pictures by which other sites show links to the pages of one language. Pages that readers seldom share, and
 * those that are not to be found, bear the site's own; so do lesser events of a very large dossier.
 *
 * <p>What a card says, and with it its path, is worked out when a page or the card is asked for: a preview of ten
 * thousand entries shows few of them.
 */
final class SiteCards {
    private static final int LARGE = 2000;
    private final Edition edition;
    private final boolean isLarge;
    private final String title;
    private final String about;
    private final Once<FilePlan> site;
    private final List<Supplier<FilePlan>> cards = new ArrayList<>();

    SiteCards(Edition edition) {
        this.edition = edition;
        this.isLarge = edition.web().entries().skip(LARGE).findAny().isPresent();
        this.title = edition.words(edition.web().site().title()).text();
        this.about = edition.words(edition.web().site().description()).text();
        this.site = new Once<>(() -> card(Paths.HOME, new CardText("", "", "", "", "", title, about, "")));
        cards.add(site);
    }

    /** Each that was planned, once. */
    List<FilePlan> files() {
        Map<String, FilePlan> files = new LinkedHashMap<>();
        cards.forEach(card -> files.putIfAbsent(card.get().path(), card.get()));
        return List.copyOf(files.values());
    }

    /** The path of the site's own card. */
    String site() {
        return site.get().path();
    }

    /**
     * Plans a list's card, and gives its path when asked.
     *
     * @param told how much there is in it; may be empty
     */
    Supplier<String> list(String path, String name, Supplier<String> told) {
        return name.isEmpty()
                ? this::site
                : plan(() -> card(path, new CardText("", "", "", "", "", name, told.get(), title)));
    }

    /** Plans an entry's card, and gives its path when asked: its own only if all the world may find it. */
    Supplier<String> of(Entry entry) {
        return plan(() -> isFound(entry)
                ? text(entry).map(text -> card(entry.path(), text)).orElseGet(site)
                : site.get());
    }

    private boolean isFound(Entry entry) {
        return entry.isListed() && !entry.isRetracted() && edition.web().isPublished(entry);
    }

    private Optional<CardText> text(Entry entry) {
        if (entry instanceof Event event) {
            return isLarge && !event.standsOut() ? Optional.empty() : Optional.of(event(event));
        }
        if (entry instanceof Actor actor) {
            String summary = edition.words(actor.head().summary()).text();
            Term type = edition.term("actor.type", actor.actorType());
            return card(
                    entry,
                    type.words().text(),
                    "",
                    "",
                    "",
                    edition.words(actor.name()).text(),
                    summary);
        }
        if (entry instanceof Lawsuit lawsuit) {
            return lawsuit(lawsuit);
        }
        if (entry instanceof Claim claim) {
            String lead = edition.labelOf(claim).map(Edition.Label::lead).orElse("");
            String status = Edition.id(claim.status());
            return card(entry, edition.say("mark.claim"), date(claim.date()), status, lead, label(claim), "");
        }
        return entry instanceof Page page
                ? Optional.of(new CardText("", "", "", "", "", label(page), about(page), title))
                : Optional.empty();
    }

    /** What a page says of itself, or else what the dossier is about. */
    private String about(Page page) {
        String summary = edition.words(page.head().summary()).text();
        return summary.isEmpty() ? about : summary;
    }

    private CardText event(Event event) {
        boolean isEstablished = event.status() == EventStatus.ESTABLISHED;
        Term status = isEstablished ? Term.NONE : edition.term("event.status", event.status());
        String kind = edition.term("kind", event.kind()).words().text();
        return new CardText(
                "event",
                kind,
                edition.day(event.date()).text(),
                status.id(),
                status.words().text(),
                label(event),
                "",
                title);
    }

    private Optional<CardText> lawsuit(Lawsuit lawsuit) {
        Term state = lawsuit.state()
                .map(CaseStatus::status)
                .map(word -> edition.term("case.state", word))
                .orElse(Term.NONE);
        String court = edition.words(lawsuit.court()).text();
        Words note = Lines.stateNote(edition, lawsuit);
        String filed = edition.day(lawsuit.filed()).text();
        String name = edition.words(lawsuit.title()).text();
        return card(
                lawsuit,
                edition.say("mark.case"),
                filed,
                state.id(),
                state.words().text(),
                name,
                note.shown() ? note.text() : court);
    }

    private Optional<CardText> card(
            Entry entry, String kind, String date, String statusId, String status, String name, String summary) {
        String mark = edition.labelOf(entry).map(Edition.Label::kind).orElse("");
        return Optional.of(new CardText(mark, kind, date, statusId, status, name, summary, title));
    }

    private String label(Entry entry) {
        return edition.words(entry.label()).text();
    }

    private String date(Optional<EdtfDate> date) {
        return date.map(edition::day).map(Day::text).orElse("");
    }

    private Supplier<String> plan(Supplier<FilePlan> card) {
        Once<FilePlan> planned = new Once<>(card);
        cards.add(planned);
        return () -> planned.get().path();
    }

    private FilePlan card(String page, CardText text) {
        String name = page.endsWith(".html") ? page.substring(0, page.length() - ".html".length()) : page;
        String path = edition.root() + "cards/" + name + "." + text.digest() + ".png";
        return new FilePlan(path, text.words(), () -> CardPainter.paint(text));
    }
}
