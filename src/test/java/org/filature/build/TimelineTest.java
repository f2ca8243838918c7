package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline as a whole: one page, or pages of years; its picture; what its filter looks at. */
class TimelineTest {
    @TempDir
    Path folder;

    private ContentFixture content;

    @BeforeEach
    void settings() {
        content = new ContentFixture(folder.resolve("content"))
                .file(
                        "site.yaml",
                        "title: A dossier\nlanguages: [en, fr]\nbase-url: https://example.org/\nrules: {missing-translation: off,"
                                + " unsourced-event: off, unsourced-fact: off, missing-reply: off}\n");
    }

    private void event(String id, String date, String more) {
        content.file("events/" + id + ".md", "---\ntitle: Event " + id + "\ndate: \"" + date + "\"\n" + more + "---\n");
    }

    private void manyEvents() {
        for (int i = 0; i < 600; i++) {
            event(
                    "e" + i,
                    String.format(Locale.ROOT, "%d-%02d-%02d", 2020 + i % 3, 1 + i % 12, 1 + i % 28),
                    i == 7 ? "importance: 3\n" : "");
        }
        event("caesar", "-0043-03-15", "");
        event("far", "Y-12000", "");
        event("some-day", "XXXX-12", "");
        build();
    }

    private void build() {
        BuildResult built = Builds.run(folder);
        assertThat(built.isPublished()).as(built.diagnostics().toString()).isTrue();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }

    /** Half an allegation says something else: it stands whole beside its bar, or not at all. */
    @Test
    void whatIsNotEstablishedIsNotCutInThePicture() throws IOException {
        String words = "The harbour board is said to ask all its lenders not to pay for rivals";
        content.file(
                "events/asked.md",
                "---\ntitle: " + words + "\ndate: 2024-10-02\nstatus: reported\nimportance: 3\n---\n");
        content.file(
                "events/too-long.md",
                "---\ntitle: " + (words + " ").repeat(3) + "\ndate: 2024-09-02\nstatus: alleged\nimportance: 3\n---\n");
        event("first", "2015-01-02", "importance: 3\n");
        for (int year = 2016; year < 2024; year++) {
            event("in-" + year, year + "-05-06", "");
        }
        build();

        assertThat(page("timeline.html").select(".ov-label text").eachText())
                .containsExactlyInAnyOrder("Reported: " + words, "Event first");
    }

    @Test
    void aLongTimelineHasAPageForEachYearThatHoldsItsEventsInEachLanguage() throws IOException {
        manyEvents();

        Document whole = page("timeline.html");
        assertThat(whole.select(".timeline__index a").eachAttr("href"))
                .containsExactly(
                        "timeline/bc-12001.html",
                        "timeline/bc-44.html",
                        "timeline/2020.html",
                        "timeline/2021.html",
                        "timeline/2022.html",
                        "timeline/undated.html");
        assertThat(whole.select("#y2021").text()).isEqualTo("2021 200 events");
        assertThat(whole.select("#timeline .entry").eachText())
                .singleElement()
                .asString()
                .contains("Event e7");
        for (String link : whole.select("main a[href]").eachAttr("href")) {
            assertThat(folder.resolve("site").resolve(link.replaceFirst("#.*", "")))
                    .as(link)
                    .exists();
        }
        theYearsHoldEveryEventOnce();
    }

    private void theYearsHoldEveryEventOnce() throws IOException {
        for (String root : new String[] {"", "fr/"}) {
            int events = 0;
            for (String year :
                    page(root + "timeline.html").select(".timeline__index a").eachAttr("href")) {
                events += page(root + year).select("#timeline .entry").size();
            }
            assertThat(events).isEqualTo(603);
        }
        Document year = page("fr/timeline/2021.html");
        assertThat(year.select("[rel=prev]").attr("href")).isEqualTo("../timeline/2020.html");
        assertThat(year.select("[rel=next]").attr("href")).isEqualTo("../timeline/2022.html");
        assertThat(year.select("#y2021-02 .entry")).isNotEmpty();
        assertThat(year.select(".nav__list [aria-current]").attr("href")).isEqualTo("../timeline.html");
        assertThat(year.select(".languages a[lang=en]").attr("href")).isEqualTo("../../timeline/2021.html");
        assertThat(page("timeline/bc-44.html").select("#timeline .entry").text())
                .contains("Event caesar");
        assertThat(page("timeline/undated.html").select("[rel=next]")).isEmpty();
        assertThat(Files.readString(folder.resolve("site/sitemap.xml")))
                .contains("https://example.org/timeline/2021.html", "https://example.org/fr/timeline/bc-44.html")
                .doesNotContain("events.js");
    }

    @Test
    void theLatestEventsOfALongTimelineComeNewestFirst() throws IOException {
        for (int i = 0; i < 520; i++) {
            event(
                    "e" + i,
                    String.format(Locale.ROOT, "%d-%02d-%02d", 2018 + i / 130, 1 + i % 130 / 12, 1 + i % 130 % 12),
                    "");
        }
        event("some-day", "XXXX-12", "");
        build();

        Document page = page("timeline.html");
        assertThat(page.select("#stands-out").text()).contains("The latest events");
        assertThat(page.select("#timeline .entry__title a").eachAttr("href"))
                .hasSize(20)
                .startsWith("events/e519.html", "events/e518.html")
                .doesNotContain("events/some-day.html");
    }

    @Test
    void aYearThatIsTooLongHasAPageForEachMonth() throws IOException {
        for (int i = 0; i < 520; i++) {
            event("e" + i, String.format(Locale.ROOT, "2020-%02d-%02d", 1 + i % 2, 1 + i % 28), "");
        }
        build();

        assertThat(page("timeline/2020.html").select(".timeline__index a").eachAttr("href"))
                .containsExactly("../timeline/2020-01.html", "../timeline/2020-02.html");
        assertThat(page("timeline/2020-02.html").select("#timeline .entry")).hasSize(260);
        assertThat(page("timeline/2020-02.html").title()).startsWith("February 2020");
        assertThat(page("timeline.html").select(".ov-hit").eachAttr("href")).contains("timeline/2020-01.html");
    }

    @Test
    void eventsAreFilteredByWhereTheClaimsAboutThemStand() throws IOException {
        content.person("ann", "Ann", "");
        content.file("sources.yaml", "- {id: paper, title: Paper, publisher: Daily, issued: 2024-03-01}\n");
        event("one", "2024-01-01", "");
        event("two", "2024-02-01", "");
        content.file(
                "claims/first.md",
                "---\nstatement: It was so.\nby: ann\nabout: [ann]\nstatus: alleged\nevents: [one]\nsources: [paper]\n---\n");
        content.file(
                "claims/second.md",
                "---\nstatement: It was not.\nby: ann\nabout: [one]\nstatus: denied\nsources: [paper]\n---\n");
        content.file(
                "claims/third.md",
                "---\nstatement: It was odd.\nby: ann\nabout: [ann]\nstatus: alleged\nevents: [two]\nsources: [paper]\n---\n");
        build();

        Document page = page("timeline.html");
        assertThat(page.select(".entry:has(a[href$=one.html])").attr("data-claim"))
                .isEqualTo("alleged denied");
        assertThat(page.select(".entry:has(a[href$=two.html])").attr("data-claim"))
                .isEqualTo("alleged");
        assertThat(page.select("[name=claim] option").eachText()).containsExactly("all", "Alleged (2)", "Denied (1)");
    }

    @Test
    void thePictureShowsEachDateAsItIsKnown() throws IOException {
        event("exact", "2020-02-03", "");
        event("about", "2021-05~", "");
        event("year", "2022", "");
        event("span", "2022-03/2023-04", "");
        event("open", "2023-03/..", "");
        event("before", "../2020-06", "");
        event("said", "2023-06-01", "status: alleged\n");
        build();

        Document page = page("timeline.html");
        assertThat(page.select("svg.overview--wide .ov-bar.fact")).hasSize(1);
        assertThat(page.select("svg.overview--wide .ov-bar.said")).hasSize(1);
        assertThat(style(page, "about")).isEqualTo("ov ov-line doubt");
        assertThat(style(page, "year")).isEqualTo("ov ov-line doubt");
        assertThat(style(page, "span")).isEqualTo("ov ov-line span");
        assertThat(style(page, "open")).isEqualTo("ov ov-line span open-until");
        assertThat(style(page, "before")).isEqualTo("ov ov-line span open-from");
        assertThat(page.select("svg.overview--wide .ov-hit title").eachText())
                .containsExactly("February 2020: 1 event", "June 2023: 1 event, alleged");
        assertThat(page.select("svg.overview--wide .ov-hit").eachAttr("href"))
                .containsExactly("#y2020-02", "#y2023-06");
        assertThat(page.select(".overview a").eachText()).doesNotContain("");
    }

    @Test
    void aFoldSaysWhichTimeItStandsFor() throws IOException {
        for (String date : new String[] {"1790-03-01", "2023-01-05", "2023-06-05", "2024-01-05", "2024-02-05"}) {
            event("e" + date, date, "");
        }
        build();

        assertThat(page("timeline.html")
                        .select(".overview__ground.overview--wide title")
                        .eachText())
                .containsExactly("April 1790 to December 2022: nothing on the timeline");
        assertThat(page("timeline.html")
                        .select(".overview__row--axis .overview--wide text")
                        .eachText())
                .as("the years on both sides of the fold")
                .contains("1790", "2023");
    }

    @Test
    void whatIsNotEstablishedLooksAndReadsSoAlsoWhereSeveralEventsAreOneMark() throws IOException {
        content.person("ann", "Ann Lee", "").person("bob", "Bob Ray", "");
        event("one", "2017/2018", "actors: [ann]\nstatus: disputed\n");
        event("two", "2017/2018", "actors: [ann]\nstatus: disputed\n");
        event("three", "2020-01-02", "actors: [ann, bob]\n");
        event("four", "2020-01-03", "actors: [ann, bob]\nstatus: alleged\n");
        event("five", "2020-01-04", "actors: [ann]\nstatus: reported\n");
        event("six", "2021-02-01", "actors: [bob]\n");
        event("seven", "2021-02-02", "actors: [bob]\n");
        build();

        Element ann = page("timeline.html").expectFirst("[data-value=ann] svg.overview--wide");
        assertThat(ann.select(".ov-cluster.said title").eachText()).containsExactly("2017: 2 events, both disputed");
        assertThat(ann.select(".ov-cluster.mixed title").eachText())
                .containsExactly("January 2020: 3 events, of which 1 reported, 1 alleged");
        assertThat(ann.select(".ov-line.span.said .ov-hollow"))
                .as("spans are hollow too")
                .hasSize(2);
        Element hollow = ann.expectFirst(".ov-cluster.said .ov-hollow");
        assertThat(hollow.attr("x1")).isEqualTo(before(hollow).attr("x1"));
        Element half = ann.expectFirst(".ov-cluster.mixed .ov-hollow");
        assertThat(half.attr("x1")).as("half of it").isNotEqualTo(before(half).attr("x1"));

        Element bob = page("timeline.html").expectFirst("[data-value=bob] svg.overview--wide");
        assertThat(bob.select(".ov-cluster.fact title").eachText()).containsExactly("February 2021: 2 events");
        assertThat(bob.select(".ov-cluster.fact .ov-hollow")).isEmpty();

        Document page = page("timeline.html");
        assertThat(page.select(".overview__row--doubt svg.overview--wide .many.said title")
                        .eachText())
                .containsExactly("2017 to 2018: 2 events, both disputed");
        assertThat(page.select(".ov-hit title").eachText())
                .contains("January 2020: 3 events, of which 1 reported, 1 alleged");
        assertThat(page.select(".overview__key li").eachText())
                .contains("several events, some of them not established", "reported, alleged or disputed");
        assertThat(page("fr/timeline.html")
                        .select("[data-value=ann] .ov-cluster.said title")
                        .eachText())
                .isNotEmpty()
                .allMatch(title -> title.matches("2017.: 2 événements, tous deux contestés"));
    }

    private static Element before(Element element) {
        return Objects.requireNonNull(element.previousElementSibling());
    }

    @Test
    void aRingMeansThatACaseHasANewState() throws IOException {
        for (int i = 1; i < 6; i++) {
            event("e" + i, "2024-0" + i + "-01", "");
        }
        content.person("ann", "Ann Lee", "").person("bob", "Bob Ray", "");
        content.file(
                "lawsuits/lee-v-ray.md",
                "---\ntitle: Lee v. Ray\ncourt: A Court\nfiled: 2024-01-01\nparties:\n"
                        + "  - {actor: ann, role: plaintiff}\n  - {actor: bob, role: defendant}\nstatuses:\n"
                        + "  - {date: 2024-01-01, status: pending}\n  - {date: 2024-02-01, status: pending}\n"
                        + "  - {date: 2024-04-01, status: dismissed}\n  - {date: 2024-05-01, status: dismissed}\n---\n");
        build();

        Document page = page("timeline.html");
        assertThat(page.select("svg.overview--wide .ov-state:not(.same):not(.filed) title")
                        .eachText())
                .containsExactly("1 April 2024: Lee v. Ray: Dismissed");
        assertThat(page.select("svg.overview--wide .ov-state.same title").eachText())
                .containsExactly("1 February 2024: Lee v. Ray: Pending", "1 May 2024: Lee v. Ray: Dismissed");
        assertThat(page.select(".overview__key li").eachText())
                .contains("a case, and a new state", "a case, its state unchanged");
        assertThat(page.select(".overview__caption p").text()).contains("a ring where its state changed");
    }

    private static String style(Document page, String event) {
        return page.select("svg.overview--wide a[href=events/" + event + ".html]")
                .attr("class")
                .strip();
    }
}
