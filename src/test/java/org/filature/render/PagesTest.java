package org.filature.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Web;
import org.filature.media.Media;
import org.filature.media.MediaMemory;
import org.filature.read.MediaDigests;
import org.filature.view.FeedPlan;
import org.filature.view.PagePlan;
import org.filature.view.SitePlan;
import org.filature.view.Tongue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every kind of page, made of a dossier that has one of everything. */
class PagesTest {
    private static final Path CONTENT = Path.of("src/test/resources/view-dossier");
    private static final Map<String, String> SITE = new TreeMap<>();
    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static final Map<String, Set<String>> ANCHORS = new HashMap<>();

    @BeforeAll
    static void make() {
        Diagnostics problems = new Diagnostics();
        Web web = Dossiers.web(CONTENT, problems);
        TemplateFiles files = TemplateFiles.in(Path.of("none"), "templates");
        List<Tongue> tongues = web.site().languages().stream()
                .map(language -> Dossiers.tongue(files, language))
                .toList();
        Map<String, Path> media = Map.of("photo.jpg", CONTENT.resolve("media/photo.jpg"));
        Map<String, String> digests = new MediaDigests().of(media, "content", new Diagnostics());
        Assets assets = Assets.of(files, Media.of(media, digests, Set.of(), new MediaMemory(Path.of("target/media"))));
        Templates templates =
                Templates.of(files, tongues.stream().map(Tongue::messages).toList());
        SitePlan plan = SitePlan.of(web, tongues, assets.files(), problems);
        for (PagePlan page : plan.pages()) {
            templates.render(page).ifPresent(made -> SITE.put(page.path(), made));
            ANCHORS.put(page.path(), page.view().get().page().anchors());
        }
        templates.report(problems);
        assertThat(problems.sorted(Map.of())).isEmpty();
        SITE.forEach((path, made) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(made));
            }
        });
        assets.all().forEach(asset -> SITE.put(asset.path(), ""));
        assets.media()
                .find("photo.jpg")
                .ifPresent(photo -> SITE.put(photo.whole().path(), ""));
        plan.feeds().forEach(feed -> {
            SITE.put(feed.path() + FeedPlan.ATOM, "");
            SITE.put(feed.path() + FeedPlan.JSON, "");
        });
    }

    private static Document page(String path) {
        Document page = PAGES.get(path);
        return page == null ? fail("no page " + path) : page;
    }

    @Test
    void everyPathOfTheFormatIsThere() {
        assertThat(SITE.keySet())
                .contains(
                        "index.html",
                        "timeline.html",
                        "events/launch.html",
                        "actors/index.html",
                        "actors/ann.html",
                        "lawsuits/index.html",
                        "lawsuits/ann-v-lab.html",
                        "claims/index.html",
                        "claims/betrayal.html",
                        "sources/index.html",
                        "sources/report.html",
                        "network.html",
                        "money.html",
                        "tags/origins.html",
                        "kinds/leak.html",
                        "corrections.html",
                        "pages/policy.html",
                        "404.html",
                        "sitemap.xml",
                        "robots.txt",
                        "old/launch/index.html",
                        "fr/vieux.html",
                        "events/false.html",
                        "fr/index.html",
                        "fr/events/launch.html",
                        "fr/404.html",
                        "fr/lawsuits/ann-v-lab.html");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        PAGES.forEach((path, page) -> {
            for (Element link : page.select("a[href], link[href], script[src], img[src]")) {
                String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!href.matches("(https?|mailto):.*")) {
                    lands(path, href);
                }
            }
        });
    }

    private static void lands(String path, String href) {
        String[] parts = href.split("#", 2);
        String target = parts[0].replaceFirst("\\?.*", "");
        String resolved = target.isEmpty()
                ? path
                : Path.of("/" + path)
                        .resolveSibling(target)
                        .normalize()
                        .toString()
                        .substring(1);
        assertThat(SITE).as(path + " links to " + href).containsKey(resolved);
        if (parts.length > 1) {
            assertThat(page(resolved).getElementById(parts[1]))
                    .as(path + " links to " + href)
                    .isNotNull();
        }
    }

    @Test
    void idsAreUniqueAndThoseThatAreToldExist() {
        PAGES.forEach((path, page) -> {
            Set<String> ids = new HashSet<>();
            page.select("[id]")
                    .forEach(one -> assertThat(ids.add(one.id()))
                            .as(path + "#" + one.id())
                            .isTrue());
            assertThat(ids).as(path).containsAll(ANCHORS.getOrDefault(path, Set.of()));
            page.select("[aria-labelledby]").forEach(one -> assertThat(ids).contains(one.attr("aria-labelledby")));
        });
    }

    /** Numbers must first appear in ascending order, wherever on the page they stand. */
    @Test
    void referencesAreNumberedInOrderOfAppearance() {
        PAGES.forEach((path, page) -> {
            List<Integer> first = new ArrayList<>();
            for (Element mark : page.select("sup.ref a")) {
                int number = Integer.parseInt(mark.text());
                if (!first.contains(number)) {
                    first.add(number);
                }
            }
            assertThat(first).as(path).isSorted();
        });
    }

    @Test
    void referencesLeadBackToEveryMark() {
        Document page = page("events/launch.html");
        Elements marks = page.select("sup.ref a");
        Elements backs = page.select(".reference__back a");

        assertThat(marks.eachAttr("id").stream().map(id -> "#" + id).toList())
                .containsExactlyInAnyOrderElementsOf(backs.eachAttr("href"));
        assertThat(page.select("#ref-1").text()).contains("A paper & its story", "The Paper");
        assertThat(page.select("#ref-2").text()).contains("p. 3", "p. 7", "thirty-eight million", "archived copy");
        assertThat(page.select("#ref-3").text()).contains("Never cited");
        assertThat(page.select("#ref-3 .reference__back")).isEmpty();
        assertThat(page.select("#ref-2 .reference__links a").eachAttr("href"))
                .containsExactly("https://www.example.org/report", "https://archive.example.org/report");
    }

    @Test
    void aRelationIsNamedFromEitherEnd() {
        assertThat(page("actors/ann.html").select("section:has(#relations)").text())
                .contains("Founder of: The Lab", "Investor in: The Lab", "€45,000", "12.5%", "since 2015");
        assertThat(page("actors/lab.html").select("section:has(#relations)").text())
                .contains("Founded by: Ann Öberg", "Has as investor: Ann Öberg");
        assertThat(page("actors/lab.html").select("section:has(#people)").text())
                .contains("Chair: Ann Öberg", "December 2015 to February 2018");
        assertThat(page("fr/actors/lab.html").select("section:has(#relations)").text())
                .contains("Fondé par : Ann Öberg");
    }

    @Test
    void casesAreTiedFromEitherEnd() {
        assertThat(page("lawsuits/ann-v-lab.html").select("section:has(#chain)").text())
                .contains("Refiled as");
        assertThat(page("lawsuits/second.html").select("section:has(#chain)").text())
                .contains("Refiled from");
    }

    @Test
    void aDocketTiesItsLinesFromEitherEnd() {
        Document page = page("lawsuits/ann-v-lab.html");

        assertThat(page.select("#docket-1").text()).contains("No. 1", "Complaint", "answered by no. 2");
        assertThat(page.select("#docket-2").text()).contains("answers no. 1", "decided by no. A", "Moot");
        assertThat(page.select("#docket-a").text()).contains("decides no. 2");
        assertThat(page.select("#docket-2").hasClass("docket__entry--defendant"))
                .isTrue();
        assertThat(page.select("#docket-a").hasClass("docket__entry--court")).isTrue();
    }

    @Test
    void anAllegationNeverReadsAsAFact() {
        assertThat(page("claims/betrayal.html").title()).startsWith("Alleged by Ann Öberg: The Lab betrayed");
        assertThat(page("claims/silence.html").title()).startsWith("Found by a court; claimed by The Lab:");
        assertThat(page("events/leak.html").title()).startsWith("Alleged: Papers leak");
        for (Map.Entry<String, Document> made : PAGES.entrySet()) {
            for (Element claim : made.getValue().select("main a[href*=claims/betrayal]")) {
                Element around = claim.closest(".claim, li, tr, dd, .head__summary");
                assertThat(around == null ? "" : around.text())
                        .as(made.getKey())
                        .containsAnyOf("Alleged", "Allégué");
            }
            for (Element event : made.getValue().select("main a[href$=events/leak.html]")) {
                Element around = event.closest("li, tr, dd, .flow__band, svg a");
                assertThat(around == null ? "" : around.text())
                        .as(made.getKey())
                        .containsAnyOf("Alleged", "Allégué");
            }
        }
    }

    @Test
    void whoIsSpokenOfAndDidNotAnswerIsShown() {
        assertThat(page("claims/silence.html").select(".reply--none").text())
                .contains("Did not answer", "1 September 2024", "Ann Öberg");
        assertThat(page("actors/ann.html").select("section:has(#response)").text())
                .contains("Did not answer", "1 September 2024");
    }

    @Test
    void retractedPagesKeepNothingOfTheirText() {
        SITE.forEach((path, made) -> assertThat(made).as(path).doesNotContain("SECRET"));
        assertThat(page("events/false.html").text()).contains("This page was retracted", "It was made up.");
        assertThat(page("corrections.html").select("#corrections").text())
                .contains("It was made up.", "11 December", "The register.");
    }

    @Test
    void whatIsNotTranslatedSaysItsLanguage() {
        Document page = page("fr/events/launch.html");

        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("h1").hasAttr("lang")).isFalse();
        assertThat(page.select(".head__summary").attr("lang")).isEqualTo("en");
        assertThat(page.select(".prose").hasAttr("lang")).isFalse();
        assertThat(page("fr/actors/ann.html").select(".prose").attr("lang")).isEqualTo("en");
        assertThat(page.select(".factbox").text()).contains("fondatrice", "Le Labo");
        assertThat(page.select("section:has(#money)").text().replace('\u00a0', ' '))
                .contains("38 à 45 millions de dollars");
    }

    @Test
    void pagesSayWhatTheyAreToMachines() {
        Document page = page("events/launch.html");

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/dossier/events/launch.html");
        assertThat(page.select("link[hreflang=fr]").attr("href"))
                .isEqualTo("https://example.org/dossier/fr/events/launch.html");
        assertThat(page("events/leak.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(SITE.get("sitemap.xml"))
                .contains("<loc>https://example.org/dossier/fr/events/launch.html</loc>")
                .doesNotContain("events/leak", "events/false", "old/launch", "404");
        assertThat(SITE.get("robots.txt")).contains("Sitemap: https://example.org/dossier/sitemap.xml");
    }

    @Test
    void oldPathsLeadToThePageInTheirLanguage() {
        assertThat(page("old/launch/index.html")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("0; url=../../events/launch.html");
        assertThat(page("fr/vieux.html").select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=events/launch.html");
    }

    @Test
    void correctionsOfTheHomePageLeadThere() {
        assertThat(page("corrections.html")
                        .select("#corrections a[href=index.html]")
                        .text())
                .isEqualTo("The test dossier");
    }

    @Test
    void theHomePageTellsTheLastCorrectionsOfAnyPage() {
        Elements changed = page("index.html").select("[aria-labelledby=changed] .entry");

        assertThat(changed).hasSizeBetween(2, 3);
        assertThat(changed.eachText()).anySatisfy(line -> assertThat(line).contains("11 December"));
        assertThat(page("index.html")
                        .select("[aria-labelledby=changed] .more a")
                        .attr("href"))
                .isEqualTo("corrections.html");
    }

    @Test
    void aThemeChangesColoursAndMarksTags() {
        assertThat(page("index.html").select("style").html())
                .contains("--thread: #005a9c")
                .contains("(prefers-color-scheme: light)")
                .doesNotContain("(prefers-color-scheme: dark)")
                .doesNotContain("evil");
        assertThat(page("timeline.html").select(".tag--marked").eachText()).contains("Origins");
    }

    /** What is set as it is written, such as a BibTeX record, has braces and blanks of its own. */
    @Test
    void pagesAreTidy() {
        SITE.forEach((path, made) -> {
            if (!made.isEmpty()) {
                assertThat(made.replaceAll("(?s)<(pre|textarea)\\b.*?</\\1>", "…"))
                        .as(path)
                        .endsWith("\n")
                        .doesNotContain("\r", " \n", "\n\n", "{{", "{%");
            }
        });
    }

    @Test
    void everyTextIsEscaped() {
        SITE.forEach((path, made) -> assertThat(made).as(path).doesNotContain("<press>"));
        PAGES.forEach((path, page) -> assertThat(SITE.get(path)).as(path).doesNotContain("A paper & its"));
        assertThat(page("sources/report.html").select(".head__summary").text()).isEqualTo("The court's <press>");
    }
}
