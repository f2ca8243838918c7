package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Lawsuit;
import org.filature.model.Origin;
import org.filature.model.Text;

/** Plans the pages of one language. */
final class Planner {
    private final Frames frames;
    private final Edition edition;
    private final Web web;
    private final Chronicle chronicle;
    private final ListCards listCards;
    private final Once<Coverage> coverage;
    private final Diagnostics problems;
    private final List<PagePlan> pages = new ArrayList<>();

    Planner(Frames frames, Chronicle chronicle, Once<Coverage> coverage, Diagnostics problems) {
        this.frames = frames;
        this.edition = frames.edition();
        this.web = edition.web();
        this.chronicle = chronicle;
        this.listCards = new ListCards(edition, chronicle);
        this.coverage = coverage;
        this.problems = problems;
    }

    List<PagePlan> pages() {
        Behind home = web.home().map(this::behind).orElse(Behind.NOTHING);
        String description = edition.words(web.site().description()).text();
        list(
                Paths.HOME,
                "home",
                home,
                new Frames.Self("home", "", description, false)
                        .shared(frames.cards().site(), "")
                        .corrected(web.home()
                                .map(page -> page.head().corrections())
                                .orElse(List.of())),
                HomePage::of);
        lists();
        web.events().forEach(event -> entry(event, "event", desk -> EventPage.of(desk, event)));
        web.actors().forEach(actor -> entry(actor, "actor", desk -> ActorPage.of(desk, actor)));
        web.lawsuits().forEach(lawsuit -> entry(lawsuit, "lawsuit", desk -> LawsuitPage.of(desk, lawsuit)));
        web.claims().forEach(claim -> entry(claim, "claim", desk -> ClaimPage.of(desk, claim)));
        web.sources().forEach(source -> entry(source, "source", desk -> SourcePage.of(desk, source)));
        web.pages().forEach(page -> entry(page, "article", desk -> ArticlePage.of(desk, page)));
        web.retracted().forEach(this::retracted);
        return pages;
    }

    private void lists() {
        timeline();
        Frames.Self timeline = new Frames.Self("timeline", edition.say("timeline.title"), "", false);
        embed(
                Paths.TIMELINE,
                "timeline",
                Behind.NOTHING,
                () -> timeline,
                desk -> EmbedPages.timeline(desk, address(Paths.TIMELINE)));
        list(Paths.ACTORS, "actors", ListPages::actors);
        unlisted();
        list(Paths.LAWSUITS, "lawsuits", LawsuitsPage::of);
        list(Paths.CLAIMS, "claims", ListPages::claims);
        list(Paths.SOURCES, "sources", ListPages::sources);
        list(Paths.NETWORK, "network", NetworkPage::of);
        list(Paths.MONEY, "money", MoneyPage::of);
        list(Paths.CORRECTIONS, "corrections", CorrectionPages::corrections);
        paper();
        search();
        coverage();
        web.kinds().forEach((kind, events) -> {
            String title = edition.term("kind", kind).words().text();
            list(
                    Paths.kind(kind),
                    "kind",
                    Behind.NOTHING,
                    self("kind", title, !SearchIndex.areListed(events)),
                    desk -> ListPages.kind(desk, kind, events));
        });
        web.tags().forEach((id, tag) -> {
            String title = edition.words(tag.label()).text();
            List<Entry> tagged = web.tagged().getOrDefault(id, List.of());
            list(
                    Paths.tag(id),
                    "tag",
                    Behind.NOTHING,
                    self("tag", title, !SearchIndex.areListed(tagged)),
                    desk -> ListPages.tag(desk, tag, tagged));
        });
    }

    /** The same texts as all other pages, so search engines are asked to stay away. */
    private void paper() {
        String title = edition.say("paper.title");
        Frames.Self self = new Frames.Self("paper", title, "", true);
        pages.add(new PagePlan(edition.root() + Paths.PAPER, edition.language(), "paper", Location.NONE, "", () -> {
            Sheet sheet = PaperPage.sheet(edition);
            PaperView shown = PaperPage.of(Desk.at(sheet));
            return new PageView(frames.frame(sheet, self, true), "paper", shown);
        }));
    }

    /** Actors whom search engines may not show stand on a page that these may not show either. */
    private void unlisted() {
        if (!web.actors().stream().allMatch(Entry::isListed)) {
            Frames.Self self = new Frames.Self("unlisted", edition.say("unlisted.title"), "", true);
            list(Paths.UNLISTED, "unlisted", Behind.NOTHING, self, ListPages::unlisted);
        }
    }

    /** For whoever works on the dossier: in no menu, and not to be found by itself. */
    private void coverage() {
        Frames.Self self = new Frames.Self("coverage", edition.say("coverage.title"), "", true);
        list(Paths.COVERAGE, "coverage", Behind.NOTHING, self, desk -> CoveragePage.of(desk, coverage.get()));
    }

    /** The page asks for what it looks through by its version, so both are made of one. */
    private void search() {
        Once<SearchIndexView> index = new Once<>(() -> SearchIndex.of(frames));
        Frames.Self self = new Frames.Self("search", edition.say("search.title"), "", true);
        list(Paths.SEARCH, "search", Behind.NOTHING, self, desk -> SearchPage.of(desk, frames, index.get()));
        String path = Paths.searchIndex(edition.language());
        pages.add(new PagePlan(path, edition.language(), "search-index", Location.NONE, "", () -> {
            Frame frame = frames.frame(new Sheet(edition, Paths.SEARCH), self, false);
            return new PageView(frame, "searchIndex", index.get());
        }));
    }

    /** One page, or one with a page for each year beside it. */
    private void timeline() {
        list(Paths.TIMELINE, "timeline", desk -> TimelinePage.of(desk, chronicle));
        if (chronicle.split()) {
            for (TimelinePart part : TimelinePart.all(chronicle)) {
                String title = edition.tongue().messages().get("timeline.of", part.label(edition));
                list(
                        part.path(chronicle),
                        "timeline-part",
                        Behind.NOTHING,
                        self("timeline", title),
                        desk -> part.view(desk, chronicle));
            }
            list(
                    Paths.TIMELINE_DATA,
                    "timeline-data",
                    Behind.NOTHING,
                    self("timeline", ""),
                    desk -> TimelineData.of(desk, chronicle));
        }
    }

    private void list(String path, String template, Function<Desk, Object> content) {
        String title = edition.say(template + ".title");
        String embed = template.equals("timeline") ? EmbedPages.path(path) : "";
        Frames.Self self = new Frames.Self(template, title, "", false);
        Supplier<String> card = frames.cards().list(path, title, () -> listCards.told(template));
        add(path, template, Behind.NOTHING, () -> self.shared(card.get(), embed), true, content);
    }

    /** Lists of which there are many bear the site's card. */
    private Frames.Self self(String kind, String title) {
        return self(kind, title, false);
    }

    private Frames.Self self(String kind, String title, boolean noindex) {
        return new Frames.Self(kind, title, "", noindex).shared(frames.cards().site(), "");
    }

    private void list(
            String path, String template, Behind behind, Frames.Self self, Function<Desk, ? extends Object> content) {
        add(path, template, behind, () -> self, true, content);
    }

    private void entry(Entry entry, String template, Function<Desk, Object> content) {
        boolean isEmbeddable = isEmbeddable(entry);
        String embed = isEmbeddable ? EmbedPages.path(entry.path()) : "";
        Supplier<String> card = frames.cards().of(entry);
        Supplier<Frames.Self> self = () -> self(entry, template)
                .shared(card.get(), embed)
                .corrected(entry.head().corrections());
        add(entry.path(), template, behind(entry), self, true, content);
        if (isEmbeddable) {
            embed(
                    entry.path(),
                    template,
                    behind(entry),
                    self,
                    desk -> EmbedPages.of(desk, entry, address(entry.path())));
        }
        redirects(entry);
    }

    /** What is not to be found is not offered to other sites either, and neither is a child. */
    private static boolean isEmbeddable(Entry entry) {
        return entry.isListed() && (entry instanceof Lawsuit || (entry instanceof Actor actor && !actor.minor()));
    }

    /** A compact page for other sites. It is not to be found by itself: what it shows is on the full page. */
    private void embed(
            String path, String kind, Behind behind, Supplier<Frames.Self> whole, Function<Desk, EmbedView> content) {
        String template = "embed-" + kind;
        add(EmbedPages.path(path), template, behind, () -> whole.get().embedded(template), false, content);
    }

    private String address(String path) {
        return frames.address(edition, path);
    }

    private void add(
            String path,
            String template,
            Behind behind,
            Supplier<Frames.Self> self,
            boolean translated,
            Function<Desk, ? extends Object> content) {
        pages.add(new PagePlan(edition.root() + path, edition.language(), template, behind.at, behind.source, () -> {
            Sheet sheet = new Sheet(edition, path);
            Object shown = content.apply(Desk.at(sheet));
            return new PageView(frames.frame(sheet, self.get(), translated), name(template), shown);
        }));
    }

    /** What templates call a page's content: lists that are shown alike are named alike. */
    private static String name(String template) {
        return switch (template) {
            case "embed-timeline", "embed-actor", "embed-lawsuit" -> "embed";
            case "actors", "unlisted", "claims", "sources", "tag", "kind" -> "list";
            case "timeline-part" -> "part";
            case "timeline-data" -> "data";
            default -> template;
        };
    }

    /** Titles and descriptions are shown by others without the page, so what is not established says so first. */
    private Frames.Self self(Entry entry, String template) {
        String lead = edition.labelOf(entry).map(Edition.Label::lead).orElse("");
        Text title = entry instanceof Lawsuit lawsuit ? lawsuit.title() : entry.label();
        String words = edition.leading(lead, edition.words(title).text());
        String summary = edition.words(entry.head().summary()).text();
        String description = summary.isEmpty() && entry instanceof Claim ? words : edition.leading(lead, summary);
        return new Frames.Self(
                template,
                words,
                summary.isEmpty() && !(entry instanceof Claim) ? "" : description,
                !entry.isListed(),
                edition.withheld().notice(entry),
                edition.editing().of(entry.head().origin().in(edition.language())));
    }

    private void retracted(Entry entry) {
        String title = edition.say("retracted.title");
        Frames.Self self = new Frames.Self(
                        "retracted", title, title, true, edition.withheld().notice(entry), "")
                .shared(frames.cards().site(), "");
        add(
                entry.path(),
                "retracted",
                behind(entry),
                () -> self,
                true,
                desk -> CorrectionPages.retraction(desk, entry));
        redirects(entry);
    }

    private void redirects(Entry entry) {
        Redirects.of(entry, edition, isEmbeddable(entry), problems).forEach(move -> redirect(move, entry));
    }

    private void redirect(Redirects.Move move, Entry entry) {
        Frames.Self self = new Frames.Self("redirect", edition.say("redirect.title"), "", true);
        Behind behind = new Behind(move.at(), behind(entry).source);
        boolean isBare = entry.isRetracted() || !move.to().equals(entry.path());
        add(move.from(), "redirect", behind, () -> self, false, desk -> {
            Link shown = desk.sheet().link(entry);
            Link bare = new Link(desk.sheet().href(move.to()), "page", "", edition.word("redirect.here"));
            return new RedirectView(isBare ? bare : shown, frames.address(edition, move.to()));
        });
    }

    /** What of the content a page comes of: the place that problems name, and the file that holds its words. */
    private record Behind(Location at, String source) {
        static final Behind NOTHING = new Behind(Location.NONE, "");
    }

    private Behind behind(Entry entry) {
        Origin origin = entry.head().origin();
        return new Behind(origin.file().start(), origin.in(edition.language()).path());
    }
}
