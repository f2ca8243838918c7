package org.filature.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.link.Web;
import org.filature.model.Entry;
import org.filature.model.FoldedPath;
import org.filature.model.PageState;
import org.filature.model.SiteFiles;

/**
 * Every page of a site, in every language, planned but not yet made. Pages can be made in any order and on any thread;
 * each looks only at its own part of the web.
 */
public final class SitePlan {
    /** What lists and signs the site's files. */
    private static final Set<String> FILES = Stream.concat(SiteFiles.UNLISTED.stream(), Stream.of(SiteFiles.KEY))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** What each language has for programs. */
    private static final Set<String> DATA = Set.of(
            Paths.CORRECTIONS_FEED + FeedPlan.ATOM, Paths.CORRECTIONS_FEED + FeedPlan.JSON, Paths.WHAT_CHANGED_DATA);

    /** The file that tells programs what changed, from a language's root. */
    public static final String WHAT_CHANGED = Paths.WHAT_CHANGED_DATA;

    private final Web web;
    private final List<Frames> languages;
    private final List<NewsPlan> news;
    private final List<PagePlan> pages;
    private final Once<List<FilePlan>> files;
    private final List<FeedPlan> feeds;
    private final Map<String, PagePlan> byPath;

    private SitePlan(List<Frames> languages, List<PagePlan> pages, List<NewsPlan> news, Once<List<FilePlan>> files) {
        this.languages = List.copyOf(languages);
        this.news = List.copyOf(news);
        this.feeds = languages.stream().map(SitePlan::corrections).toList();
        this.web = languages.get(0).edition().web();
        this.files = files;
        this.pages = List.copyOf(pages);
        this.byPath = new HashMap<>(2 * pages.size());
        this.pages.forEach(page -> byPath.putIfAbsent(page.path(), page));
    }

    /** The page of a path; the first, where several would have it. */
    public Optional<PagePlan> page(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /**
     * Plans a site.
     *
     * @param web what hangs together
     * @param tongues one for each language of the site, in its order
     * @param files assets and media
     * @param problems where pages that clash, and old paths that cannot be, are reported
     */
    public static SitePlan of(Web web, List<Tongue> tongues, Files files, Diagnostics problems) {
        Network network = new Network(web);
        List<Edition> editions = tongues.stream()
                .map(tongue -> new Edition(web, network, tongue, files))
                .toList();
        List<PagePlan> pages = new ArrayList<>();
        List<Frames> frames =
                editions.stream().map(edition -> new Frames(edition, editions)).toList();
        Chronicle chronicle = Chronicle.of(web.events());
        Once<Coverage> coverage = new Once<>(() -> Coverage.of(web));
        frames.forEach(frame -> pages.addAll(new Planner(frame, chronicle, coverage, problems).pages()));
        pages.addAll(new Machines(frames, coverage, pages).pages());
        frames.forEach(frame -> pages.add(new NewsPages(frame).page(News.UNTOLD)));
        SitePlan plan = new SitePlan(
                frames,
                pages,
                List.of(),
                new Once<>(() -> frames.stream()
                        .flatMap(frame -> frame.cards().files().stream())
                        .toList()));
        boolean isPlain = plan.byPath.size() == pages.size()
                && pages.stream().allMatch(page -> FoldedPath.isFolded(page.path()) && !isBelowFile(page));
        if (!isPlain) {
            report(pages, problems);
        }
        return plan;
    }

    private static FeedPlan corrections(Frames frames) {
        return new FeedPlan(
                frames.edition().root() + Paths.CORRECTIONS_FEED, new Once<>(() -> CorrectionFeed.of(frames)));
    }

    /** What hangs together. */
    public Web web() {
        return web;
    }

    /** Every page: language by language, then what is for machines. */
    public List<PagePlan> pages() {
        return pages;
    }

    /** Every feed. */
    public List<FeedPlan> feeds() {
        return feeds;
    }

    /**
     * The same site, which tells what it changes.
     *
     * @param told the news by language
     */
    public SitePlan telling(Map<String, News> told) {
        List<PagePlan> others = new ArrayList<>(pages);
        others.removeIf(page -> page.template().equals(NewsPages.TEMPLATE));
        List<NewsPlan> plans = new ArrayList<>();
        for (Frames frames : languages) {
            News of = told.getOrDefault(frames.edition().language(), News.UNTOLD);
            NewsPages pages = new NewsPages(frames);
            String home = frames.edition().root() + Paths.HOME;
            others.replaceAll(page -> page.path().equals(home) ? pages.home(page, of) : page);
            others.add(pages.page(of));
            plans.add(pages.file(of));
        }
        return new SitePlan(languages, others, plans, files);
    }

    /** What changed, for programs; empty where it is not told. */
    public List<NewsPlan> news() {
        return news;
    }

    /** What is published of each entry, by the path of its page, for the next publication to compare with. */
    public SortedMap<String, PageState> states() {
        Map<String, PageState> states = new ConcurrentHashMap<>();
        languages.forEach(frames -> new NewsPages(frames).states(states));
        return new TreeMap<>(states);
    }

    /** Old paths with those to which they lead, from any language's root. */
    public SortedMap<String, String> moves() {
        return NewsPages.moves(web, roots().values());
    }

    /** Where each language's pages lie: empty, or such as {@code fr/}. */
    public Map<String, String> roots() {
        Map<String, String> roots = new LinkedHashMap<>();
        languages.forEach(frames ->
                roots.put(frames.edition().language(), frames.edition().root()));
        return roots;
    }

    /** Every file that is no page and has to be made: the cards. What they say is worked out now, not earlier. */
    public List<FilePlan> files() {
        return files.get();
    }

    /**
     * The ids that links to an entry's page can lead to, such as {@code docket} or {@code ref-3}. Makes the page's
     * view, so it is for the few entries that are linked with a fragment.
     *
     * @param language of the page: headings, and with them their ids, are translated
     */
    public Set<String> anchorsOf(Entry entry, String language) {
        boolean isHome = web.home()
                .filter(home ->
                        home.head().origin().file().equals(entry.head().origin().file()))
                .isPresent();
        String root = language.equals(web.site().firstLanguage()) ? "" : language + "/";
        PagePlan page = byPath.get(root + (isHome ? Paths.HOME : entry.path()));
        return page == null ? Set.of() : page.view().get().page().anchors();
    }

    /** Names that differ only in case or in how accents are written are one file on some machines. */
    private static void report(List<PagePlan> pages, Diagnostics problems) {
        Map<String, PagePlan> taken = new HashMap<>();
        pages.stream()
                .filter(SitePlan::isBelowFile)
                .forEach(page -> problems.add(
                        Code.CLASHING_PATH,
                        page.at(),
                        "`" + page.path() + "` lies in a folder where the build writes a file",
                        "give the page another path"));
        for (PagePlan page : pages) {
            String key = FoldedPath.of(page.path());
            PagePlan other = taken.putIfAbsent(key, page);
            if (other != null) {
                problems.add(
                        Code.CLASHING_PATH,
                        page.at(),
                        "`" + page.path() + "` would be two pages",
                        "the other comes of " + source(other.at()));
            }
        }
    }

    /** What lists and signs the site's files is no folder, and neither is what is for programs. */
    private static boolean isBelowFile(PagePlan page) {
        String path = page.path();
        int end = path.indexOf('/');
        if (end < 0) {
            return false;
        }
        String folder = path.substring(0, end).toLowerCase(Locale.ROOT);
        if (FILES.contains(folder) || DATA.contains(folder)) {
            return true;
        }
        int next = path.indexOf('/', end + 1);
        return next > 0
                && folder.equals(page.language().toLowerCase(Locale.ROOT))
                && DATA.contains(path.substring(end + 1, next).toLowerCase(Locale.ROOT));
    }

    private static String source(Location at) {
        return at.path().isEmpty() ? "the site itself" : "`" + at.path() + "`";
    }
}
