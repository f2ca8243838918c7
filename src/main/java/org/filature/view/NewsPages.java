package org.filature.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.diagnostic.Location;
import org.filature.link.Web;
import org.filature.model.Entry;
import org.filature.model.PageState;

/** Plans what tells of the changes of a publication in one language, and what the next one has to know for that. */
final class NewsPages {
    static final String TEMPLATE = "what-changed";

    private final Frames frames;
    private final Edition edition;
    private final Web web;

    NewsPages(Frames frames) {
        this.frames = frames;
        this.edition = frames.edition();
        this.web = edition.web();
    }

    /** The page. It is of the day: search engines need not keep it. */
    PagePlan page(News news) {
        Frames.Self self = new Frames.Self(TEMPLATE, edition.say("what-changed.title"), "", true);
        String path = edition.root() + Paths.WHAT_CHANGED;
        return new PagePlan(path, edition.language(), TEMPLATE, Location.NONE, "", () -> {
            Sheet sheet = new Sheet(edition, Paths.WHAT_CHANGED);
            NewsView shown = view(sheet, news);
            return new PageView(frames.frame(sheet, self, true), "changes", shown);
        });
    }

    /** The home page, which leads there with the number of pages; as it is where nothing changed. */
    PagePlan home(PagePlan home, News news) {
        return new PagePlan(home.path(), home.language(), home.template(), home.at(), home.source(), () -> {
            PageView made = home.view().get();
            return made.content() instanceof HomeView view
                    ? new PageView(made.page(), made.name(), view.telling(link(news)))
                    : made;
        });
    }

    /** Only what the page names is counted. */
    private Link link(News news) {
        Sheet sheet = new Sheet(edition, Paths.HOME);
        NewsView view = view(sheet, news);
        long pages = Stream.of(view.added(), view.changed(), view.corrected(), view.retracted(), view.renamed())
                        .flatMap(section -> section.items().stream())
                        .map(NewsView.Item::path)
                        .distinct()
                        .count()
                + news.removed();
        return pages == 0
                ? Link.NONE
                : new Link(
                        sheet.href(Paths.WHAT_CHANGED),
                        "",
                        "",
                        Words.of(edition.numbers().count("home.news", pages)));
    }

    /** The same for programs. */
    NewsPlan file(News news) {
        return new NewsPlan(
                edition.root() + Paths.WHAT_CHANGED_DATA,
                edition.language(),
                edition.say("what-changed.title"),
                () -> view(new Sheet(edition, Paths.WHAT_CHANGED), news));
    }

    private NewsView view(Sheet sheet, News news) {
        Map<String, Entry> listed = listed();
        Map<String, Entry> retracted = new HashMap<>();
        web.retracted().stream().filter(this::isFound).forEach(entry -> retracted.put(entry.path(), entry));
        return new NewsView(
                news,
                items(sheet, "added", news.added(), listed),
                items(sheet, "changed", news.changed(), listed),
                items(sheet, "corrected", news.corrected(), listed),
                items(sheet, "retracted", news.retracted(), retracted),
                sheet.section(
                        "renamed",
                        news.renamed().stream()
                                .flatMap(move -> item(sheet, move.to(), move.from(), listed).stream())
                                .toList()),
                news.removed() == 0
                        ? Words.NONE
                        : Words.of(edition.numbers().count("what-changed.removed", news.removed())),
                news.told() ? sheet.href(Paths.WHAT_CHANGED_DATA) : "");
    }

    private Section<NewsView.Item> items(Sheet sheet, String id, List<String> paths, Map<String, Entry> entries) {
        return sheet.section(
                id,
                paths.stream()
                        .flatMap(path -> item(sheet, path, "", entries).stream())
                        .toList());
    }

    /** Nothing of a page that may not be named, whatever is remembered of it. */
    private Optional<NewsView.Item> item(Sheet sheet, String path, String from, Map<String, Entry> entries) {
        return Optional.ofNullable(entries.get(path)).map(entry -> {
            Link link = entry.isRetracted() ? notice(sheet, entry) : sheet.link(entry);
            String title = link.lead().isEmpty()
                    ? link.text().text()
                    : edition.tongue()
                            .messages()
                            .get("lead.title", link.lead(), link.text().text());
            return new NewsView.Item(link, path, from, entry.type().word(), frames.address(edition, path), title);
        });
    }

    private Link notice(Sheet sheet, Entry entry) {
        Words name = edition.term("type", entry.type()).words();
        return new Link(sheet.href(entry.path()), "retracted", "", name);
    }

    private boolean isFound(Entry entry) {
        return entry.isListed() && web.isPublished(entry);
    }

    /** Entries that lists may name, the home page among them, by path. */
    private Map<String, Entry> listed() {
        Map<String, Entry> listed = new HashMap<>();
        web.entries().filter(this::isFound).forEach(entry -> listed.put(entry.path(), entry));
        web.home().ifPresent(home -> listed.put(Paths.HOME, home));
        return listed;
    }

    /** What is published of each entry, by the path of its page from the site's root. */
    void states(Map<String, PageState> states) {
        web.home().ifPresent(home -> states.put(edition.root() + Paths.HOME, state(home)));
        web.entries().filter(web::isPublished).toList().parallelStream()
                .forEach(entry -> states.put(edition.root() + entry.path(), state(entry)));
        web.retracted().stream()
                .filter(web::isPublished)
                .forEach(entry -> states.put(edition.root() + entry.path(), PageState.RETRACTED));
    }

    private PageState state(Entry entry) {
        String content = Fingerprint.of(web, entry, edition.language());
        return new PageState(content, entry.head().corrections().size(), false);
    }

    /** Old paths of entries' pages with their new ones, both from any language's root. */
    static SortedMap<String, String> moves(Web web, Collection<String> roots) {
        SortedMap<String, String> moves = new TreeMap<>();
        Stream.concat(web.entries().filter(web::isPublished), web.retracted().stream())
                .forEach(entry -> entry.head().redirectFrom().stream()
                        .flatMap(written -> Redirects.path(written).stream())
                        .forEach(path -> moves.put(below(path, roots), entry.path())));
        return moves;
    }

    private static String below(String path, Collection<String> roots) {
        return roots.stream()
                .filter(root -> !root.isEmpty() && path.startsWith(root))
                .findFirst()
                .map(root -> path.substring(root.length()))
                .orElse(path);
    }
}
