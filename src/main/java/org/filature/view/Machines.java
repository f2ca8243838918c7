package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Location;
import org.filature.link.Web;
import org.filature.model.Entry;

/** Plans what is for machines, and the page for addresses that lead nowhere: each once for the whole site. */
final class Machines {
    private static final Set<String> NOT_LISTED = Set.of(
            "redirect",
            "retracted",
            "not-found",
            "paper",
            "coverage",
            "unlisted",
            "search",
            "search-index",
            "timeline-data",
            "what-changed",
            "embed-timeline",
            "embed-actor",
            "embed-lawsuit");

    private final List<Frames> languages;
    private final Frames first;
    private final Once<Coverage> coverage;
    private final List<PagePlan> planned;

    Machines(List<Frames> languages, Once<Coverage> coverage, List<PagePlan> planned) {
        this.languages = languages;
        this.first = languages.get(0);
        this.coverage = coverage;
        this.planned = List.copyOf(planned);
    }

    List<PagePlan> pages() {
        List<PagePlan> pages = new ArrayList<>();
        for (Frames frames : languages) {
            String title = frames.edition().say("not-found.title");
            Frames.Self self = new Frames.Self("not-found", title, title, true);
            String home = frames.address(frames.edition(), Paths.HOME);
            add(pages, frames, Paths.NOT_FOUND, "not-found", self, () -> new NotFoundView(home, frames.places()));
        }
        Frames.Self none = new Frames.Self("", "", "", true);
        if (!first.baseUrl().isEmpty()) {
            add(pages, first, "sitemap.xml", "sitemap", none, this::sitemap);
        }
        String address = first.baseUrl().isEmpty() ? "" : first.address(first.edition(), "sitemap.xml");
        add(pages, first, "robots.txt", "robots", none, () -> new RobotsView(address));
        add(
                pages,
                first,
                Paths.COVERAGE_DATA,
                "coverage-data",
                none,
                () -> CoverageData.of(first.edition(), coverage.get()));
        return pages;
    }

    private static void add(
            List<PagePlan> pages,
            Frames frames,
            String path,
            String template,
            Frames.Self self,
            Supplier<Object> content) {
        Edition edition = frames.edition();
        String name = switch (template) {
            case "not-found" -> "notFound";
            case "coverage-data" -> "data";
            default -> template;
        };
        pages.add(new PagePlan(edition.root() + path, edition.language(), template, Location.NONE, "", () -> {
            Sheet sheet = new Sheet(edition, path);
            Object shown = content.get();
            return new PageView(frames.frame(sheet, self, template.equals("not-found")), name, shown);
        }));
    }

    /** A sitemap is of full addresses alone, so there is none without a base URL. */
    private SitemapView sitemap() {
        Set<String> hidden = hidden();
        Map<String, SitemapView.Address> addresses = new TreeMap<>();
        for (PagePlan page : planned) {
            String root = languages.stream()
                    .map(Frames::edition)
                    .filter(edition -> edition.language().equals(page.language()))
                    .findFirst()
                    .map(Edition::root)
                    .orElse("");
            String below = page.path().substring(root.length());
            if (!NOT_LISTED.contains(page.template()) && !hidden.contains(below)) {
                String loc = first.address(first.edition(), page.path());
                addresses.put(page.path(), new SitemapView.Address(loc, first.alternates(below)));
            }
        }
        return new SitemapView(List.copyOf(addresses.values()));
    }

    private Set<String> hidden() {
        Web web = first.edition().web();
        return Stream.of(
                        web.entries().filter(entry -> !entry.isListed()).map(Entry::path),
                        web.tagged().entrySet().stream()
                                .filter(tagged -> !SearchIndex.areListed(tagged.getValue()))
                                .map(tagged -> Paths.tag(tagged.getKey())),
                        web.kinds().entrySet().stream()
                                .filter(events -> !SearchIndex.areListed(events.getValue()))
                                .map(events -> Paths.kind(events.getKey())))
                .flatMap(paths -> paths)
                .collect(Collectors.toUnmodifiableSet());
    }
}
