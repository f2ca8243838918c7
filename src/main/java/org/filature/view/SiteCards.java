package org.filature.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 */
final class SiteCards {
    private static final int LARGE = 2000;
    private static final int STANDS_OUT = 3;

    private final Edition edition;
    private final boolean isLarge;
    private final String title;
    private final String site;
    private final Map<String, FilePlan> files = new LinkedHashMap<>();

    SiteCards(Edition edition) {
        this.edition = edition;
        this.isLarge = edition.web().entries().skip(LARGE).findAny().isPresent();
        this.title = edition.words(edition.web().site().title()).text();
        String summary = edition.words(edition.web().site().description()).text();
        this.site = plan(Paths.HOME, new CardText("", "", "", "", "", title, summary, ""));
    }

    List<FilePlan> files() {
        return List.copyOf(files.values());
    }

    /** The path of the site's own card. */
    String site() {
        return site;
    }

    /** The path of a list's card. */
    String list(String path, String name) {
        return name.isEmpty() ? site : plan(path, new CardText("", "", "", "", "", name, "", title));
    }

    /** The path of an entry's card: its own only if all the world may find it. */
    String of(Entry entry) {
        boolean isHidden = entry.head().visibility().noindex()
                || entry.isRetracted()
                || !edition.web().isPublished(entry);
        return isHidden
                ? site
                : text(entry).map(text -> plan(entry.path(), text)).orElse(site);
    }

    private Optional<CardText> text(Entry entry) {
        if (entry instanceof Event event) {
            return isLarge && event.importance() < STANDS_OUT ? Optional.empty() : Optional.of(event(event));
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
                ? Optional.of(new CardText("", "", "", "", "", label(page), "", title))
                : Optional.empty();
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
        String filed = edition.day(lawsuit.filed()).text();
        String name = edition.words(lawsuit.title()).text();
        return card(
                lawsuit,
                edition.say("mark.case"),
                filed,
                state.id(),
                state.words().text(),
                name,
                court);
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

    private String plan(String page, CardText text) {
        String name = page.endsWith(".html") ? page.substring(0, page.length() - ".html".length()) : page;
        String path = edition.root() + "cards/" + name + "." + text.digest() + ".png";
        files.putIfAbsent(path, new FilePlan(path, () -> CardPainter.paint(text)));
        return path;
    }
}
