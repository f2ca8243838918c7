package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.link.Tie;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Head;
import org.filature.model.Lawsuit;
import org.filature.model.Media;
import org.filature.model.Page;
import org.filature.model.PartyRole;

/** Makes a chapter of each entry: all that its author wrote, and none of what other chapters say. */
final class PaperChapters {
    private final Desk desk;
    private final Sheet sheet;
    private final Edition edition;
    private final Cards cards;
    private final PaperFacts facts;

    PaperChapters(Desk desk) {
        this.desk = desk;
        this.sheet = desk.sheet();
        this.edition = desk.edition();
        this.cards = desk.cards();
        this.facts = new PaperFacts(sheet);
    }

    /** The introduction. */
    PaperView.Chapter home() {
        Web web = edition.web();
        Words title = edition.words(web.site().title());
        EntryLine line = new EntryLine(
                new Link("", "page", "", title),
                Words.NONE,
                Day.NONE,
                Words.NONE,
                Term.NONE,
                Day.NONE,
                1,
                edition.words(web.site().description()),
                List.of(),
                List.of(),
                List.of());
        Optional<Page> home = web.home();
        Passage prose = home.map(page -> bound(page, "home", "")).orElse(Passage.NONE);
        List<PaperView.Block> blocks = new ArrayList<>();
        home.map(Page::head).ifPresent(head -> common(blocks, head));
        List<Mark> marks = home.map(page -> sheet.marks(page.head().sources())).orElse(List.of());
        return new PaperView.Chapter("home", line, List.of(), prose, blocks, marks, Words.NONE);
    }

    PaperView.Chapter event(Event event) {
        List<PaperView.Fact> told = facts.of(event);
        Passage prose = prose(event);
        List<PaperView.Block> blocks = new ArrayList<>();
        add(blocks, "quotes", event.quotes().stream().map(cards::quote));
        add(blocks, "media", media(event.media()));
        add(blocks, "money", event.money().stream().map(paid -> cards.money(event, paid)));
        add(blocks, "figures", event.figures().stream().map(cards::figure));
        return chapter(event, told, prose, blocks);
    }

    PaperView.Chapter actor(Actor actor) {
        List<PaperView.Fact> told = facts.of(actor);
        Passage prose = prose(actor);
        List<Tie> ties = sheet.web().ties(actor);
        List<PaperView.Block> blocks = new ArrayList<>();
        add(blocks, "media", media(actor.portrait().stream().toList()));
        add(
                blocks,
                "ties",
                Stream.of(Ties.posts(ties, true), Ties.posts(ties, false), Ties.bonds(ties))
                        .flatMap(List::stream)
                        .map(tie -> Ties.line(sheet, tie)));
        ActorPage page = new ActorPage(desk, actor);
        add(blocks, "response", actor.response().stream().map(page::response));
        return chapter(actor, told, prose, blocks);
    }

    PaperView.Chapter lawsuit(Lawsuit lawsuit) {
        LawsuitPage page = new LawsuitPage(desk, lawsuit);
        List<PaperView.Fact> told = facts.of(lawsuit);
        List<PaperView.Block> blocks = new ArrayList<>();
        List<StateLine> states = lawsuit.statuses().stream().map(page::state).toList();
        Passage prose = prose(lawsuit);
        add(blocks, "states", states.stream());
        add(blocks, "parties", page.parties(PartyRole.values()).items().stream());
        add(blocks, "counts", lawsuit.counts().stream().map(page::count));
        add(blocks, "docket", Docket.of(sheet, lawsuit).lines().items().stream());
        return chapter(lawsuit, told, prose, blocks);
    }

    PaperView.Chapter claim(Claim claim) {
        List<PaperView.Block> blocks = new ArrayList<>();
        List<ClaimCard> card = List.of(cards.claim(claim));
        List<PaperView.Fact> told = facts.of(claim);
        Passage prose = prose(claim);
        add(blocks, "claims", card.stream());
        return chapter(claim, told, prose, blocks);
    }

    PaperView.Chapter page(Page page) {
        return chapter(page, List.of(), prose(page), new ArrayList<>());
    }

    private PaperView.Chapter chapter(
            Entry entry, List<PaperView.Fact> told, Passage prose, List<PaperView.Block> blocks) {
        Head head = entry.head();
        common(blocks, head);
        // A claim's sources have their marks beside its statement.
        List<Citation> whole = entry instanceof Claim ? List.of() : head.sources();
        return new PaperView.Chapter(
                sheet.anchor(Chapters.id(entry)),
                desk.lines().of(entry),
                told,
                prose,
                blocks,
                sheet.marks(whole),
                edition.withheld().notice(entry));
    }

    private void common(List<PaperView.Block> blocks, Head head) {
        add(blocks, "differs", cards.differing(head).stream());
        add(blocks, "corrections", cards.corrections(head).items().stream());
    }

    private static void add(List<PaperView.Block> blocks, String name, Stream<?> items) {
        List<?> all = items.toList();
        if (!all.isEmpty()) {
            blocks.add(new PaperView.Block(name, all));
        }
    }

    private Stream<MediaCard> media(List<Media> media) {
        return media.stream().map(cards::medium).flatMap(Optional::stream);
    }

    private Passage prose(Entry entry) {
        return bound(entry, Chapters.id(entry), "../");
    }

    /** Texts are written for pages in a folder of their own; the introduction's for the first page. */
    private Passage bound(Entry entry, String id, String up) {
        return sheet.chapters().bind(sheet.prose(entry), id, up);
    }
}
