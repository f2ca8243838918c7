package org.filature.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.filature.model.Actor;
import org.filature.model.CaseStatus;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;

/** Builds the compact pages that other sites embed: the essence, and the way to the whole. */
final class EmbedPages {
    private static final int MOST = 8;
    private static final int MOST_OF_TIMELINE = 30;
    private final Desk desk;
    private final Edition edition;
    private final Sheet sheet;

    private EmbedPages(Desk desk) {
        this.desk = desk;
        this.edition = desk.edition();
        this.sheet = desk.sheet();
    }

    /** Where the compact page of a page lies. */
    static String path(String page) {
        return "embed/" + page;
    }

    static EmbedView of(Desk desk, Entry entry, String address) {
        EmbedPages pages = new EmbedPages(desk);
        return entry instanceof Lawsuit lawsuit ? pages.lawsuit(lawsuit, address) : pages.actor((Actor) entry, address);
    }

    static EmbedView timeline(Desk desk, String address) {
        return new EmbedPages(desk).timeline(address);
    }

    /** All events of a small dossier; of a larger one those that stand out. */
    private EmbedView timeline(String address) {
        List<Event> all = edition.web().events();
        List<Event> major = all.stream().filter(Event::standsOut).toList();
        boolean isSmall = all.size() <= MOST_OF_TIMELINE;
        List<Event> chosen = isSmall || major.isEmpty() ? all : major;
        List<Event> shown = latest(chosen, MOST_OF_TIMELINE);
        String key = isSmall ? "all" : shown.size() < chosen.size() || major.isEmpty() ? "latest" : "some";
        String page = sheet.href(Paths.TIMELINE);
        return new EmbedView(
                "",
                Words.NONE,
                edition.word("timeline.title"),
                page,
                address.isEmpty() ? page : address,
                Words.NONE,
                Term.NONE,
                Day.NONE,
                Words.NONE,
                List.of(),
                List.of(),
                desk.lines().of(shown),
                all.isEmpty() ? "" : count("embed.timeline." + key, shown.size(), all.size()));
    }

    private EmbedView actor(Actor actor, String address) {
        List<Event> all = edition.web().events(actor);
        List<Event> shown = latest(all, MOST);
        String page = sheet.href(actor.path());
        return new EmbedView(
                sheet.link(actor).kind(),
                edition.term("actor.type", actor.actorType()).words(),
                sheet.words(actor.name()),
                page,
                address.isEmpty() ? page : address,
                sheet.words(actor.head().summary()),
                Term.NONE,
                Day.NONE,
                Words.NONE,
                List.of(),
                List.of(),
                desk.lines().of(shown),
                shown.size() < all.size() ? count("embed.actor.latest", shown.size(), all.size()) : "");
    }

    private EmbedView lawsuit(Lawsuit lawsuit, String address) {
        String page = sheet.href(lawsuit.path());
        Words number = lawsuit.docketNumber().isEmpty()
                ? Words.NONE
                : Words.of(edition.tongue().messages().get("case.number", lawsuit.docketNumber()));
        return new EmbedView(
                "case",
                edition.word("mark.case"),
                sheet.words(lawsuit.title()),
                page,
                address.isEmpty() ? page : address,
                sheet.words(lawsuit.head().summary()),
                lawsuit.state()
                        .map(last -> edition.term("case.state", last.status()))
                        .orElse(Term.NONE),
                sheet.day(lawsuit.state().map(CaseStatus::date)),
                Lines.stateNote(edition, lawsuit),
                Stream.of(LawsuitPage.court(sheet, lawsuit).text(), number)
                        .filter(Words::shown)
                        .toList(),
                latest(lawsuit.statuses(), MOST).stream().map(this::state).toList(),
                List.of(),
                "");
    }

    private StateLine state(CaseStatus status) {
        return new StateLine(
                sheet.day(status.date()),
                edition.term("case.state", status.status()),
                sheet.words(status.note()),
                List.of());
    }

    private String count(String key, int shown, int all) {
        Numbers numbers = edition.numbers();
        return edition.tongue()
                .messages()
                .get(key, numbers.count("count.events", shown), numbers.count("count.events", all));
    }

    /** The last ones, the last first. */
    private static <T> List<T> latest(List<T> all, int most) {
        List<T> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - most), all.size()));
        Collections.reverse(latest);
        return latest;
    }
}
