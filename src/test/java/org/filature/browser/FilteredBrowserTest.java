package org.filature.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.filature.ContentFixture;
import org.filature.build.BuildResult;
import org.filature.build.Builds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What a reader is told who has filtered a list: that nothing is left, and while reading on, what is filtered. */
class FilteredBrowserTest {
    private static final String SEEN = "document.querySelector('[data-count]').firstChild.data";
    private static final String HEARD = "document.querySelector('[role=status][data-count]').textContent";
    private static final String WAYS =
            "[...document.querySelectorAll('[data-without] button')].map((way) => way.textContent).join('|')";
    private static final String LINE = "document.querySelector('.filtered').getBoundingClientRect()";
    private static final String YEARS = "document.querySelector('.years').getBoundingClientRect()";

    private static Chromium browser;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        browser = Chromium.orSkip();
        ContentFixture content = new ContentFixture(folder.resolve("content"))
                .person("ann", "Ann Alpha", "relations:\n  - {kind: founder, of: lab}\n  - {kind: family, of: bob}\n")
                .person(
                        "bob",
                        "Bob Beta",
                        "relations:\n  - {kind: founder, of: firm}\n  - {kind: competitor, of: lab}\n")
                .file("actors/lab.md", "---\nname: The Lab\ntype: organization\n---\n")
                .file("actors/firm.md", "---\nname: The Firm\ntype: organization\n---\n");
        List<String> courts = List.of("Delaware", "Delaware", "Delaware", "Texas", "Nevada");
        for (int i = 0; i < courts.size(); i++) {
            content.file(
                    "lawsuits/c" + i + ".md",
                    String.format(
                            Locale.ROOT,
                            "---\ntitle: Case %d\ncourt: %s\nfiled: 202%d-01-02\nstatuses: [{date: 202%d-02-03, status: %s}]\nparties: [{actor: ann, role: plaintiff}]\n---\n",
                            i,
                            courts.get(i),
                            i / 2,
                            i / 2,
                            i == 3 ? "dismissed" : "pending"));
        }
        for (int i = 0; i < 48; i++) {
            content.file(
                    "events/e" + i + ".md",
                    String.format(
                            Locale.ROOT,
                            "---\ntitle: Event %d\ndate: %d-%02d-02\nkind: %s\nlawsuits: [c0]\nsummary: Told at length, in words that fill some lines of a telephone.\n---\n",
                            i,
                            2020 + i / 12,
                            1 + i % 12,
                            i % 3 == 0 ? "hearing" : "ruling"));
        }
        BuildResult built = Builds.run(folder);
        assertThat(built.isPublished()).as(built.diagnostics().toString()).isTrue();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(int width, int height, String page) throws InterruptedException {
        browser.size(width, height);
        browser.open(URI.create(folder.resolve("site").toUri() + page));
        browser.await("document.documentElement.classList.contains('js')");
        browser.run("document.documentElement.style.scrollBehavior = 'auto'");
    }

    @Test
    void wordsFitInAnyFormAndWhatEventsAreCalledToo() throws InterruptedException {
        for (String query : List.of("rulings", "judgments", "lawsuits+ruling", "telephones+rule")) {
            open(1280, 900, "timeline.html?q=" + query);
            browser.await(SEEN + " === '32 of 48 events: the filter hides 16'");
        }
        open(1280, 900, "timeline.html?q=lawsuits+acquittal");
        browser.await(SEEN + " === 'No event fits: the filter hides all 48'");
    }

    @Test
    void whereNothingFitsEachFilterCanBeDroppedAlone() throws InterruptedException {
        open(1280, 900, "lawsuits/index.html?state=dismissed&court=nevada");
        browser.await(SEEN + " === 'No case fits: the filter hides all 5'");

        assertThat(browser.run("return " + WAYS))
                .isEqualTo("Without “State: Dismissed”: 1 case|Without “Court: Nevada”: 1 case");
        assertThat(browser.run("return " + HEARD))
                .isEqualTo("No case fits: the filter hides all 5. Without “State: Dismissed”: 1 case."
                        + " Without “Court: Nevada”: 1 case");
        assertThat(browser.holds("document.querySelector('#cases').checkVisibility()"))
                .isFalse();

        browser.run("document.querySelector('[data-without] button').focus()");
        browser.press(Keys.ENTER);
        browser.await(SEEN + " === '1 of 5 cases: the filter hides 4' && location.search === '?court=nevada'");
        assertThat(browser.run("return " + WAYS)).isEmpty();
        assertThat(browser.holds("document.querySelector('#cases').checkVisibility()"))
                .isTrue();
        assertThat(browser.holds("document.activeElement === document.querySelector('.filters')"))
                .isTrue();
        browser.tab(1);
        assertThat(browser.holds("document.activeElement.closest('.filters__field')"))
                .isTrue();

        browser.run("history.back()");
        browser.await(WAYS + ".includes('Dismissed')");
        browser.run("document.querySelector('[data-reset]').click()");
        browser.await(SEEN + " === '5 cases' && !location.search");
        assertThat(browser.holds("document.querySelector('[data-do]').hidden")).isTrue();
    }

    /**
     * What an address asks for is seen when it is found, and at once where nothing is asked or the script is missing.
     */
    @Test
    void aPageThatIsAskedForPartlyIsSeenWhenTheFilterHasDoneItsWork() throws Exception {
        browser.beforeEachPage("let asked = false; new MutationObserver(() => {"
                + " const is = document.documentElement.classList.contains('asked');"
                + " if (asked && !is) window.seen = document.querySelector('[data-count]').textContent;"
                + " asked = is; }).observe(document, { attributes: true, subtree: true, attributeFilter: ['class'] })");
        open(360, 700, "timeline.html?kind=hearing");
        browser.await("window.seen");
        assertThat(browser.run("return window.seen")).isEqualTo("16 of 48 events: the filter hides 32");
        assertThat(browser.holds("document.querySelector('main').checkVisibility({opacityProperty: true})"))
                .isTrue();

        Path script;
        try (Stream<Path> assets = Files.list(folder.resolve("site/assets"))) {
            script = assets.filter(file -> file.getFileName().toString().startsWith("filature."))
                    .findFirst()
                    .orElseThrow();
        }
        Path aside = Files.move(script, folder.resolve("aside.js"));
        browser.open(URI.create(folder.resolve("site").toUri() + "timeline.html?kind=hearing"));
        browser.await("document.readyState === 'complete'"
                + " && document.querySelector('main').checkVisibility({opacityProperty: true})");
        Files.move(aside, script);
    }

    @Test
    void theWayThatShowsMostComesFirstInFrenchToo() throws InterruptedException {
        open(360, 700, "fr/lawsuits/index.html?court=delaware&state=dismissed&year=2021");
        browser.await(WAYS);

        assertThat(browser.run("return " + WAYS).replace('\u00a0', ' ').replace('\u202f', ' '))
                .as("without what would show nothing either")
                .isEqualTo("Sans « État : Rejetée » : 1 affaire|Sans « Tribunal : Delaware » : 1 affaire");
        assertThat(browser.run("return document.querySelector('[data-do] button').textContent"))
                .isEqualTo("Tout afficher");
        assertThat(browser.run("return " + SEEN).replace('\u00a0', ' '))
                .isEqualTo("Aucune affaire ne correspond : le filtre masque les 5");
    }

    @Test
    void aTimelineOfNothingHasNeitherYearsNorFullMarks() throws InterruptedException {
        open(360, 700, "timeline.html?q=zebra");
        browser.await(WAYS + " === 'Without “Words: zebra”: 48 events'");

        browser.await("document.querySelector('.overview--none .ov--out')");
        assertThat(browser.holds("document.querySelector('.years').checkVisibility()"))
                .isFalse();
        assertThat(browser.run("return [...document.querySelectorAll('.overview [role=group] > *')]"
                        + ".filter((mark) => mark.checkVisibility() && !mark.matches('.ov-bar, .ov-ghost, .ov-hit')"
                        + " && getComputedStyle(mark).opacity > .5).length"))
                .isEqualTo("0");

        browser.run("document.querySelector('[data-reset]').click()");
        browser.await(
                "document.querySelector('.years').checkVisibility() && !document.querySelector('.overview--none')");
    }

    @Test
    void whatIsFilteredStaysInSightAboveTheYears() throws InterruptedException {
        for (int width : new int[] {320, 360, 600, 1280}) {
            open(width, 640, "timeline.html?kind=hearing");
            browser.await(SEEN + " === '16 of 48 events: the filter hides 32'");
            browser.run("document.querySelector('.timeline__year:last-of-type').scrollIntoView()");
            browser.await("Math.abs(" + LINE + ".top) < 1");

            if (width < 1000) {
                assertThat(browser.holds(YEARS + ".top >= " + LINE + ".bottom - 1"))
                        .as("years below the line at " + width)
                        .isTrue();
            }
            assertThat(browser.holds("document.documentElement.scrollWidth <= " + width))
                    .isTrue();
            browser.run("location.hash = 'y2022-04'");
            browser.await("document.querySelector('#y2022-04').getBoundingClientRect().top < 300");
            assertThat(browser.holds("document.querySelector('#y2022-04').getBoundingClientRect().top >= "
                            + (width < 1000 ? YEARS : LINE) + ".bottom"))
                    .as("the month is not covered at " + width)
                    .isTrue();

            browser.run("document.querySelector('[data-back]').focus()");
            browser.press(Keys.ENTER);
            browser.await("document.activeElement === document.querySelector('.filters')"
                    + " && document.querySelector('.filters').getBoundingClientRect().bottom > 0");
        }
    }

    @Test
    void theHeadOfATableKeepsBelowWhatIsFiltered() throws InterruptedException {
        open(1280, 240, "lawsuits/index.html?state=pending");
        browser.await(SEEN + ".startsWith('4 of 5')");
        browser.run("scrollTo(0, document.querySelector('#cases tbody').getBoundingClientRect().top + 40)");
        browser.await("Math.abs(" + LINE + ".top) < 1");

        assertThat(browser.holds(
                        "document.querySelector('#cases th').getBoundingClientRect().top >= " + LINE + ".bottom - 1"))
                .isTrue();
    }

    @Test
    void whereATableScrollsSidewaysItsHeadLiesOnNoRow() throws InterruptedException {
        for (String query : List.of("?actor=ann", "")) {
            open(800, 500, "network.html" + query);
            browser.await("document.querySelector('#ties .table__sort')");
            browser.run("document.querySelector('#ties').scrollIntoView()");

            assertThat(
                            browser.holds(
                                    "Math.max(...[...document.querySelectorAll('#ties thead th')].map((head) => head.getBoundingClientRect().bottom))"
                                            + " <= document.querySelector('#ties tbody tr:not([hidden])').getBoundingClientRect().top + 1"))
                    .as("head above the rows under “" + query + "”")
                    .isTrue();
        }
    }

    @Test
    void theButtonsThatSortCasesStandBesideEachOther() throws InterruptedException {
        for (String query : List.of("?state=pending", "")) {
            open(800, 700, "lawsuits/index.html" + query);
            browser.await("document.querySelectorAll('#cases .table__sort').length > 5");

            assertThat(browser.run("const at = [...document.querySelectorAll('#cases .table__sort')]"
                            + ".map((button) => button.getBoundingClientRect());"
                            + " return at.flatMap((a, i) => at.slice(i + 1).filter((b) => a.left < b.right - 1"
                            + " && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length"))
                    .as("buttons that overlap under “" + query + "”")
                    .isEqualTo("0");
            assertThat(browser.run(
                            "return getComputedStyle(document.querySelector('#cases thead th')).borderBottomWidth"))
                    .isEqualTo("0px");
        }
    }

    @Test
    void aHeadingCountsWhatTheFilterLeavesBelowIt() throws InterruptedException {
        open(1280, 900, "actors/index.html");
        String counts = "return [...document.querySelectorAll('.lists [data-group]')].filter((group) => !group.hidden)"
                + ".map((group) => group.querySelector('h2 .count').textContent).join(' ')";
        assertThat(browser.run(counts)).isEqualTo("2 2");

        browser.run("const words = document.querySelector('#filter-q'); words.value = 'beta';"
                + " words.dispatchEvent(new Event('input', {bubbles: true}))");
        browser.await(SEEN + ".startsWith('1 of 4 actors')");
        assertThat(browser.run(counts)).isEqualTo("1");

        browser.run("document.querySelector('[data-reset]').click()");
        browser.await(SEEN + " === '4 actors'");
        assertThat(browser.run(counts)).isEqualTo("2 2");
    }

    @Test
    void aLinkThatFiltersByNothingKnownSaysWhatWasPassedOver() throws InterruptedException {
        open(1280, 900, "timeline.html?from=spring");
        browser.await(SEEN + " === '48 events'");
        assertThat(browser.run("return document.querySelector('[data-by]').innerText"))
                .isEqualTo("From: “spring” is no date such as 2024 or 2024-03, and is passed over");
        open(1280, 900, "timeline.html?kind=riot");
        browser.await(SEEN + " === '48 events'");
        assertThat(browser.run("return document.querySelector('[data-by]').innerText"))
                .isEqualTo("Kind: nothing is called “riot”");
    }

    @Test
    void aMonthMayBeWrittenAsReadersDo() throws InterruptedException {
        for (String month : List.of("2021-03", "2021-3", "03/2021", "3/2021")) {
            open(1280, 900, "timeline.html?from=" + month);
            browser.await(SEEN + " === '34 of 48 events: the filter hides 14'");
        }
    }

    @Test
    void complaintsStandBelowTheFieldsAndDoNotStick() throws InterruptedException {
        open(360, 640, "timeline.html?kind=hearing&from=spring&until=x");
        browser.await(SEEN + " === '16 of 48 events: the filter hides 32'");

        assertThat(browser.run("return document.querySelector('.filters [role=status]').textContent"))
                .isEqualTo("From: “spring” is no date such as 2024 or 2024-03, and is passed over."
                        + " Until: “x” is no date such as 2024 or 2024-03, and is passed over.");
        assertThat(browser.run("return document.querySelector('.filtered').textContent"))
                .doesNotContain("is no date");
        assertThat(browser.holds("document.getElementById(document.querySelector('#filter-from')"
                        + ".getAttribute('aria-describedby')) === document.querySelector('.filters [role=status]')"))
                .isTrue();

        browser.run("document.querySelector('[data-reset]').click()");
        browser.await("document.querySelector('.filters [role=status]').textContent === ''");
        assertThat(browser.holds("document.querySelector('#filter-from').hasAttribute('aria-describedby')"))
                .isFalse();
    }

    @Test
    void whatIsFilteredByIsSaidAsFarAsThereIsRoomAndCountedFromThere() throws InterruptedException {
        String by = "document.querySelector('[data-by]')";
        String more = "document.querySelector('[data-by] > [aria-hidden]')";
        open(360, 640, "timeline.html?q=Told+at+length&kind=hearing&from=2020&until=2023");
        browser.await(more);

        assertThat(browser.run("return " + by + ".innerText.replace(/\\s+/g, ' ')"))
                .contains("Words: Told at length");
        assertThat(browser.run("return " + more + ".textContent")).isEqualTo("+2");
        assertThat(browser.run("return " + by + ".textContent"))
                .as("the rest is heard")
                .contains("From: 2020", "Until: 2023");
        assertThat(browser.holds(by + ".clientHeight < 25 && " + by + ".getBoundingClientRect().left <= 17"))
                .as("one row, from edge to edge")
                .isTrue();
        assertThat(browser.holds("document.querySelector('[data-back]').getBoundingClientRect().bottom <= " + by
                        + ".getBoundingClientRect().top + 1"))
                .as("the way back is in the first row")
                .isTrue();

        browser.size(1280, 640);
        browser.await("!" + more);
        assertThat(browser.holds(by + ".clientHeight < 50")).isTrue();
    }

    @Test
    void aLinkThatIsFilteredSaysSoOnTheFirstScreen() throws InterruptedException {
        open(360, 640, "timeline.html?kind=hearing");
        browser.await(SEEN + " === '16 of 48 events: the filter hides 32'");

        assertThat(browser.holds(
                        "scrollY === 0 && document.querySelector('.filters').getBoundingClientRect().top > 640"))
                .as("the filters are further down")
                .isTrue();
        browser.await("Math.abs(" + LINE + ".bottom - 640) < 1");
        browser.run("document.querySelector('[data-back]').focus()");
        browser.press(Keys.ENTER);
        browser.await("document.querySelector('.filters').getBoundingClientRect().top < 640");
    }

    @Test
    void theFirstAndTheLastDateAreAPair() throws InterruptedException {
        for (int width : new int[] {320, 360, 500, 700, 900, 1280}) {
            open(width, 640, "timeline.html");
            assertThat(browser.run("return ['from', 'until'].map((name) => document.querySelector('#filter-' + name)"
                            + ".getBoundingClientRect().top).filter((top, i, all) => top === all[0]).length"))
                    .as("in one row at " + width)
                    .isEqualTo("2");
        }
    }

    @Test
    void theYearThatIsMarkedIsOneThatNothingCovers() throws InterruptedException {
        open(360, 400, "timeline.html?kind=hearing");
        browser.await(SEEN + ".startsWith('16 of 48')");
        browser.await("document.documentElement.classList.contains('drawn')");
        browser.run("document.querySelector('#y2021').scrollIntoView()");
        browser.await("document.querySelector('.years [aria-current]').textContent === '2021'");
        browser.run("scrollBy(0, document.querySelector('#y2021').getBoundingClientRect().bottom - 60)");

        browser.await(YEARS + ".bottom > 60");
        browser.await("document.querySelector('.years [aria-current]').textContent === '2022'");
    }

    @Test
    void withoutAFilterNothingSticksThatDidNot() throws InterruptedException {
        open(360, 640, "timeline.html");
        browser.run("document.querySelector('.timeline__year:last-of-type').scrollIntoView()");
        browser.await(YEARS + ".top === 0");

        assertThat(browser.holds(LINE + ".bottom < 0")).isTrue();
        assertThat(browser.run("return getComputedStyle(document.documentElement).scrollPaddingTop"))
                .isEqualTo("64px");
    }
}
