package org.filature.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.filature.ContentFixture;
import org.filature.build.BuildResult;
import org.filature.build.Builds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The timeline's filter in a real browser, from a disk: of one page, and of one with a page for each year. */
class TimelineBrowserTest {
    private static final String SHOWN = "[...document.querySelectorAll('#timeline .entry')]"
            + ".filter((entry) => entry.checkVisibility()).map((entry) => entry.querySelector('a').textContent).join(' ')";
    private static final String COUNT = "document.querySelector('[data-count]').textContent";

    private static Chromium browser;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        browser = Chromium.orSkip();
        write(folder.resolve("short"), 8);
        write(folder.resolve("long"), 620);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void write(Path site, int events) {
        ContentFixture content = new ContentFixture(site.resolve("content"));
        content.file(
                "site.yaml",
                "title: A dossier\nlanguages: [en, fr]\nrules: {missing-translation: off, unsourced-event: off}\n");
        for (int i = 0; i < 60; i++) {
            content.person("p" + i, i == 0 ? "Zoë Nought" : "Person " + i, "");
        }
        for (int i = 0; i < events; i++) {
            int people = events > 100 ? 60 : 2;
            content.file(
                    "events/e" + i + ".md",
                    String.format(
                            Locale.ROOT,
                            "---\ntitle: %s %d\ndate: %d-%02d-%02d\nkind: %s\nactors: [p%d]\nsummary: Told & <so> Ém%d.\ntags: [t%d]\n---\n",
                            i % 2 == 0 ? "Vote" : "Café",
                            i,
                            2020 + i % 4,
                            1 + i % 12,
                            1 + i % 28,
                            i % 3 == 0 ? "hearing" : "ruling",
                            i % people,
                            i,
                            i % 2));
        }
        BuildResult built = Builds.run(site);
        assertThat(built.isPublished()).as(built.diagnostics().toString()).isTrue();
    }

    private static void open(String site, String query) throws InterruptedException {
        Path page = folder.resolve(site).resolve("site/timeline.html");
        browser.size(1280, 900);
        browser.open(URI.create(page.toUri() + query));
        browser.await("document.documentElement.classList.contains('js')");
    }

    private static String shown() {
        return browser.run("return " + SHOWN);
    }

    @Test
    void wordsKnowWhoHasAPartInAnEvent() throws InterruptedException {
        open("short", "?q=zoe");
        browser.await(COUNT + " === '4 of 8 events: the filter hides 4'");
        open("long", "?q=zoe");
        browser.await(COUNT + " === '11 of 620 events: the filter hides 609'");
    }

    @Test
    void whoChangesTheLanguageKeepsTheFilter() throws InterruptedException {
        open("short", "?kind=hearing");
        browser.await(COUNT + " === '3 of 8 events: the filter hides 5'");
        browser.run("document.querySelector('.languages a').click()");
        browser.await("document.documentElement.lang === 'fr' && location.search === '?kind=hearing'");
        browser.await(COUNT + ".startsWith('3 sur 8')");
    }

    @Test
    void filtersCombineAndEachChoiceSaysWhatItLeaves() throws InterruptedException {
        open("short", "");
        assertThat(browser.run("return " + COUNT)).isEqualTo("8 events");

        browser.run("const f = document.querySelector('#filter-kind'); f.value = 'hearing';"
                + " f.dispatchEvent(new Event('input', {bubbles: true}))");
        browser.await(COUNT + " === '3 of 8 events: the filter hides 5'");
        browser.await("location.search === '?kind=hearing'");
        assertThat(shown()).isEqualTo("Vote 0 Vote 6 Café 3");
        assertThat(browser.run(
                        "return [...document.querySelector('#filter-actor').options].map((o) => o.text).join('|')"))
                .isEqualTo("all|Person 1 (1)|Zoë Nought (2)");
        assertThat(browser.run(
                        "return [...document.querySelector('#filter-kind').options].map((o) => o.text).join('|')"))
                .contains("(3)", "(5)");

        browser.run("document.querySelector('#filter-q').focus()");
        browser.press("cafe");
        browser.await(COUNT + ".startsWith('1 of 8')");
        assertThat(shown()).isEqualTo("Café 3");
        browser.await("location.search === '?kind=hearing&q=cafe'");
        assertThat(browser.run("return document.querySelector('[data-by]').textContent"))
                .contains("Kind: Hearing", "Words: cafe");
        assertThat(browser.holds("document.querySelectorAll('.overview--wide .ov-hit.ov--out').length > 0"))
                .isTrue();

        browser.run("history.back()");
        browser.await(COUNT + ".startsWith('3 of 8')");
        browser.run("history.back()");
        browser.await(COUNT + " === '8 events'");
    }

    @Test
    void anAddressArrivesFilteredSaysSoAndCanBeReset() throws InterruptedException {
        open("short", "?from=2021&until=2022-06&tag=t1");

        browser.await(COUNT + " === '2 of 8 events: the filter hides 6'");
        assertThat(shown()).isEqualTo("Café 1 Café 5");
        browser.run("document.querySelector('[data-reset]').click()");
        browser.await(COUNT + " === '8 events' && !location.search");

        open("short", "?from=spring");
        browser.await("document.querySelector('[data-trouble]').textContent.includes('is no date')");
        assertThat(browser.run("return " + COUNT)).isEqualTo("8 events");
        assertThat(browser.run("return document.querySelector('#filter-from').getAttribute('aria-invalid')"))
                .isEqualTo("true");
    }

    @Test
    void theLinkIsCopiedAndTheReaderTold() throws InterruptedException {
        open("short", "?tag=t1");
        browser.await("!document.querySelector('[data-copy]').hidden");
        browser.run("window.copied = ''; Object.defineProperty(navigator, 'clipboard', {configurable: true,"
                + " value: {writeText: async (text) => { window.copied = text; }}})");

        browser.run("document.querySelector('[data-copy]').focus()");
        browser.press(Keys.ENTER);

        browser.await("document.querySelector('[data-copied]').textContent === 'Link copied'");
        assertThat(browser.run("return window.copied")).endsWith("timeline.html?tag=t1");
    }

    @Test
    void everythingWorksByKeyboard() throws InterruptedException {
        open("short", "");
        browser.run("document.querySelector('svg[role=group] a').focus()");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.run("return document.activeElement.querySelector('title').textContent"))
                .isEqualTo("May 2020: 1 event");

        browser.run("document.querySelector('#filter-kind').focus()");
        browser.press("H");
        browser.await(COUNT + ".startsWith('3 of 8')");
    }

    @Test
    void eachRowOfThePictureIsOneStopOfTheTabKey() throws InterruptedException {
        open("short", "");
        assertThat(browser.run("return [...document.querySelectorAll('.overview svg[role=group]')]"
                        + ".filter((row) => row.checkVisibility()).map((row) => row.querySelectorAll('a:not([tabindex=\"-1\"])').length"
                        + " + ' of ' + row.querySelectorAll('a').length).join(', ')"))
                .isEqualTo("1 of 8, 1 of 4, 1 of 4");
    }

    @Test
    void aMarkOfSeveralEventsSaysHowManyOfThemTheFilterLeaves() throws InterruptedException {
        open("long", "?from=2020-01-10");
        browser.await("document.querySelector('.ov-cluster.ov--part text')");
        assertThat(browser.run("return document.querySelector('.ov-cluster.ov--part text').textContent"))
                .matches("\\d+/\\d+");
        browser.run("document.querySelector('[data-reset]').click()");
        browser.await("!document.querySelector('.ov--part')");
        assertThat(browser.run("return document.querySelector('.ov-cluster text').textContent"))
                .matches("\\d+");
    }

    @Test
    void theYearThatOneReadsIsMarked() throws InterruptedException {
        open("short", "");
        browser.size(1280, 500);
        browser.run(
                "document.documentElement.style.scrollBehavior = 'auto'; document.querySelector('#y2022').scrollIntoView()");
        browser.await("document.querySelector('.years [aria-current]').textContent === '2022'");
    }

    @Test
    void onAYearsPageItsYearIsInSightInTheListOfYears() throws InterruptedException {
        browser.size(320, 700);
        browser.open(folder.resolve("long/site/timeline/2023.html").toUri());
        browser.await("(() => { const strip = document.querySelector('.years').getBoundingClientRect();"
                + " const year = document.querySelector('.years [aria-current]').getBoundingClientRect();"
                + " return year.left >= strip.left && year.right <= strip.right; })()");
        assertThat(browser.run("return document.querySelector('.years [aria-current]').textContent"))
                .isEqualTo("2023");
    }

    @Test
    void aLongTimelineIsFilteredAcrossItsYears() throws InterruptedException {
        open("long", "");
        assertThat(browser.holds("window.filatureEvents")).isFalse();
        assertThat(browser.run("return " + COUNT)).isEqualTo("620 events");

        browser.run("document.querySelector('#filter-actor').focus()");
        browser.press("zoe nought");
        browser.await(COUNT + " === '11 of 620 events: the filter hides 609'");
        browser.await("location.search === '?actor=p0'");
        assertThat(browser.holds("document.querySelector('[data-whole]').hidden"))
                .isTrue();
        assertThat(browser.run("return document.querySelectorAll('.timeline__results .entry').length"))
                .isEqualTo("11");

        browser.run("history.back()");
        browser.await("!document.querySelector('[data-whole]').hidden && " + COUNT + " === '620 events'");

        open("long", "?q=vote&tag=t0&from=2022");
        browser.await(COUNT + ".startsWith('155 of 620')");
        browser.await("document.querySelectorAll('.timeline__results .entry').length === 155");
    }

    @Test
    void whoComesBackToALongListIsWhereTheyLeftIt() throws InterruptedException {
        String there = "scrollY === 20000 && document.querySelectorAll('.timeline__results .entry').length > 30";
        open("long", "?tag=t0");
        browser.await("document.querySelectorAll('.timeline__results .entry').length === 310");
        browser.run("scrollTo({top: 20000, behavior: 'instant'})");
        browser.await("history.state?.top === 20000");

        browser.run("document.querySelector('.timeline__results .entry a').click()");
        browser.await("location.pathname.includes('/events/')");
        browser.run("history.back()");
        browser.await(there);

        browser.run("window.old = true; location.reload()");
        browser.await("!window.old && " + there);

        browser.run("document.querySelector('[data-reset]').click()");
        browser.await(COUNT + " === '620 events' && !location.search");
        browser.run("history.back()");
        browser.await(there);
        browser.await("document.querySelectorAll('.timeline__results .entry').length === 310");
    }

    @Test
    void whatTheFilterShowsIsWhatThePagesOfTheYearsShow() throws InterruptedException, IOException {
        String entries =
                "return [...document.querySelectorAll('%s .entry')].map((e) => e.outerHTML.replace(/\\n\\s*/g, '')"
                        + ".replaceAll('../events/', 'events/').replace(' data-item=\"\"', '')).join('\\n')";
        open("long", "?from=2021&until=2021");
        browser.await("document.querySelectorAll('.timeline__results .entry').length === 155");
        String filtered = browser.run(String.format(Locale.ROOT, entries, ".timeline__results"));

        Path year = folder.resolve("long/site/timeline/2021.html");
        assertThat(Files.exists(year)).isTrue();
        browser.open(year.toUri());
        assertThat(browser.run(String.format(Locale.ROOT, entries, "#timeline")))
                .isEqualTo(filtered);
    }

    @Test
    void oldLinksToAMonthLeadToThePageOfItsYear() throws InterruptedException {
        browser.open(URI.create(folder.resolve("long/site/timeline.html").toUri() + "#y2021-02"));
        browser.await("location.pathname.endsWith('/timeline/2021.html') && location.hash === '#y2021-02'"
                + " && document.querySelector(location.hash)");
    }
}
