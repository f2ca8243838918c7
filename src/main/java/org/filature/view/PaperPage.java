package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Entry;
import org.filature.model.Event;

/** Builds the whole dossier as one page, in the order in which it is shown: references are numbered on the way. */
final class PaperPage {
    /** A table of contents that names more is no help. */
    private static final int MOST_NAMED = 200;

    private final Sheet sheet;
    private final Edition edition;
    private final Web web;
    private final Lines lines;
    private final PaperChapters chapters;

    private PaperPage(Desk desk) {
        this.sheet = desk.sheet();
        this.edition = desk.edition();
        this.web = edition.web();
        this.lines = desk.lines();
        this.chapters = new PaperChapters(desk);
    }

    /** The sheet of the page: every entry that has a chapter is known to it. */
    static Sheet sheet(Edition edition) {
        Web web = edition.web();
        List<Entry> entries = Stream.<List<? extends Entry>>of(
                        web.events(), web.actors(), web.lawsuits(), web.claims(), web.pages())
                .<Entry>flatMap(List::stream)
                .toList();
        return new Sheet(edition, Paths.PAPER, new Chapters(entries));
    }

    static PaperView of(Desk desk) {
        return new PaperPage(desk).build();
    }

    private PaperView build() {
        PaperView.Chapter home = chapters.home();
        List<PaperView.Part> parts = new ArrayList<>();
        parts.add(part("timeline.title", "events", web.events(), chapters::event));
        parts.add(part("actors.title", "actors", byName(), chapters::actor));
        parts.add(part("lawsuits.title", "lawsuits", web.lawsuits(), chapters::lawsuit));
        parts.add(part("claims.title", "claims", web.claims(), chapters::claim));
        parts.add(part("paper.pages", "pages", web.pages(), chapters::page));
        parts.removeIf(part -> part.chapters().isEmpty());
        return new PaperView(home, parts, sheet.references(List.of()));
    }

    private <E extends Entry> PaperView.Part part(
            String title, String id, List<E> entries, Function<E, PaperView.Chapter> chapter) {
        List<PaperView.Chapter> made = entries.stream().map(chapter).toList();
        return new PaperView.Part(sheet.anchor(id), edition.word(title), made, contents(entries));
    }

    /** All entries, or else those that stand out. */
    private List<EntryLine> contents(List<? extends Entry> entries) {
        return entries.stream()
                .filter(entry -> entries.size() <= MOST_NAMED || (entry instanceof Event event && event.standsOut()))
                .map(lines::of)
                .toList();
    }

    private List<Actor> byName() {
        Map<String, String> keys = new HashMap<>();
        web.actors()
                .forEach(actor -> keys.put(
                        actor.id(), SortKey.of(edition.words(actor.name()).text())));
        return web.actors().stream()
                .sorted(Comparator.<Actor, String>comparing(actor -> keys.getOrDefault(actor.id(), ""))
                        .thenComparing(Actor::id))
                .toList();
    }
}
