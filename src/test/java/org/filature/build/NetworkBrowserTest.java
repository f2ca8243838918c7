package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.filature.ContentFixture;
import org.filature.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The network in a real browser, opened from the disk: pointing, narrowing down, and all of it by keyboard. */
class NetworkBrowserTest {
    /** Too many for a column. */
    private static final int MANY = 123;

    @TempDir
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void start() {
        browser = Chromium.orSkip();
        new ContentFixture(folder.resolve("content"))
                .person(
                        "ann",
                        "Ann Lee",
                        "born: 1980\nrelations:\n  - {kind: founder, of: lab, from: 2015}\n  - {kind: family, of: bob}\n"
                                + "  - {kind: associate, of: cy}\n")
                .person(
                        "bob",
                        "Bob Ray",
                        "born: 1981\npositions:\n  - {org: lab, title: Chair, from: 2016, to: 2018}\n")
                .person("cy", "Cy Poe", "relations:\n  - {kind: competitor, of: lab, from: 2020}\n")
                .file("actors/lab.md", "---\nname: The Lab\ntype: organization\n---\n");
        Builds.run(folder);
        ContentFixture many = new ContentFixture(folder.resolve("many/content"));
        for (int i = 0; i < MANY; i++) {
            String first = "relations:\n  - {kind: family, of: p" + (i + 1) % MANY + "}\n";
            many.person("p" + i, "Person " + i, i % 3 > 0 ? first : first + "  - {kind: competitor, of: p1}\n");
        }
        Builds.run(folder.resolve("many"));
        browser.size(1100, 900);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        browser.open(folder.resolve("site/network.html").toUri());
        browser.await("document.querySelector('.slider')");
    }

    private static String names(String selector) {
        return browser.run("return [...document.querySelectorAll('.network__box .node" + selector
                + " text')].map((text) => text.textContent).sort().join(', ')");
    }

    private static String ties() {
        return browser.run(
                "return [...document.querySelectorAll('.network__box .net__ties .tie:not([hidden])')].length");
    }

    private static String said() {
        return browser.run("return document.querySelector('.network__said').textContent");
    }

    @Test
    void whatHasTheFocusStandsOutWithItsNeighbours() throws Exception {
        browser.run("document.querySelector('.net a[href=\"actors/bob.html\"]').focus()");

        assertThat(names(".near")).isEqualTo("Ann Lee, Bob Ray, The Lab");
        assertThat(browser.holds("getComputedStyle(document.querySelector('.node:not(.near)')).opacity < .5"))
                .as("the others are dimmed")
                .isTrue();
        browser.run("document.activeElement.blur()");
        assertThat(browser.holds("!document.querySelector('.near, .net--on')")).isTrue();
    }

    @Test
    void theTabKeyGoesThroughAllNamesAndEnterFollowsThem() throws Exception {
        browser.run("document.querySelector('.network__box').focus()");
        SortedSet<String> reached = new TreeSet<>();
        for (int i = 0; i < 5; i++) {
            browser.press(Keys.TAB);
            if (browser.holds("document.activeElement.matches('.node')")) {
                reached.add(browser.run("return document.activeElement.querySelector('text').textContent"));
            }
        }
        assertThat(reached).containsExactly("Ann Lee", "Bob Ray", "Cy Poe", "The Lab");
        browser.press(Keys.chord(Keys.SHIFT, Keys.TAB));
        assertThat(browser.holds("getComputedStyle(document.activeElement).outlineStyle === 'solid'"))
                .as("the focus shows")
                .isTrue();

        browser.run("document.querySelector('.net a[href=\"actors/bob.html\"]').focus()");
        browser.press(Keys.ENTER);
        browser.await("location.pathname.endsWith('/actors/bob.html')");
    }

    @Test
    void thePictureGoesByTheFiltersOfTheTable() throws Exception {
        assertThat(ties()).isEqualTo("5");
        assertThat(said()).isEmpty();

        browser.run("const kind = document.querySelector('select[name=kind]'); kind.value = 'founder';"
                + " kind.dispatchEvent(new Event('input', {bubbles: true}))");
        browser.await("document.querySelectorAll('#ties tr[data-item]:not([hidden])').length === 1");
        browser.await("document.querySelectorAll('.network__box .net__ties .tie:not([hidden])').length === 1");

        assertThat(names(":not([hidden])")).isEqualTo("Ann Lee, The Lab");
        assertThat(said()).isEqualTo("In the picture: 2 of 4.");
        browser.await("location.search === '?kind=founder'");
    }

    @Test
    void whatIsLeftOfAPictureWiderThanTheScreenIsInSight() throws Exception {
        String sight = "(() => { const box = document.querySelector('.network__box').getBoundingClientRect();"
                + " const left = [...document.querySelectorAll('.network__box .node:not([hidden])')].map((node) => node.getBoundingClientRect());"
                + " return left.length === 3 && (left.every((one) => one.left >= box.left - 1 && one.right <= box.right + 1)"
                + " || left.some((one) => Math.abs((one.left + one.right - box.left - box.right) / 2) < 2)); })()";
        browser.size(360, 800);
        try {
            for (int i = 4; i < 24; i += 6) {
                browser.open(URI.create(folder.resolve("many/site/network.html").toUri() + "?actor=p" + i));
                browser.await(sight);
            }
            assertThat(browser.holds("document.querySelector('.network__box').scrollWidth > 360"))
                    .isTrue();
        } finally {
            browser.size(1100, 900);
        }
    }

    @Test
    void theSliderGoesThroughTheYears() throws Exception {
        browser.run("document.querySelector('.slider input').focus()");
        assertThat(browser.run("return document.activeElement.getAttribute('aria-valuetext')"))
                .isEqualTo("All years");

        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_RIGHT);
        browser.await("location.search === '?at=2016'");

        assertThat(browser.run("return document.querySelector('.slider output').textContent"))
                .isEqualTo("2016");
        assertThat(names(":not([hidden])")).isEqualTo("Ann Lee, Bob Ray, The Lab");
        assertThat(said())
                .isEqualTo(
                        "In the picture: 3 of 4. Thin dots are ties without a date of their own (1): they stand in every year in which both ends are known to have existed."
                                + " Ties whose date is unknown are not shown (1).");

        assertThat(browser.run("return document.querySelector('.tie--undated title').textContent"))
                .isEqualTo("Ann Lee: Related to Bob Ray");
        assertThat(browser.holds("document.querySelectorAll('.network__box .tie--undated').length === 1"))
                .as("the others have dates")
                .isTrue();

        browser.press(Keys.END);
        browser.await("location.search === '?at=2020'");
        assertThat(names(":not([hidden])")).as("Bob left in 2018").isEqualTo("Ann Lee, Bob Ray, Cy Poe, The Lab");
        assertThat(ties()).isEqualTo("3");

        browser.press(Keys.HOME);
        browser.await("location.search === ''");
        assertThat(ties()).isEqualTo("5");
        assertThat(browser.holds("!document.querySelector('.tie--undated')"))
                .as("no year is chosen")
                .isTrue();
        browser.run("history.back()");
        browser.await("location.search === '?at=2020'");
        browser.await("document.querySelector('.slider output').textContent === '2020'");
        browser.await("document.querySelectorAll('.network__box .net__ties .tie:not([hidden])').length === 3");
    }

    @Test
    void anAddressWithAFilterShowsThatPartAlone() throws Exception {
        browser.open(URI.create(folder.resolve("site/network.html").toUri() + "?at=2020&actor=cy"));
        browser.await("document.querySelector('.slider')");

        assertThat(names(":not([hidden])")).isEqualTo("Cy Poe, The Lab");
        assertThat(browser.run("return document.querySelector('.slider input').getAttribute('aria-valuetext')"))
                .isEqualTo("2020");
    }

    @Test
    void aPictureTooWideScrollsInItsBoxAndThePageDoesNot() {
        browser.size(320, 700);
        try {
            assertThat(browser.holds("document.documentElement.scrollWidth <= 320"))
                    .isTrue();
            assertThat(
                            browser.holds(
                                    "document.querySelector('.network__more').offsetHeight > 0"
                                            + " === (document.querySelector('.network__box').scrollWidth > document.querySelector('.network__box').clientWidth)"))
                    .as("it says so")
                    .isTrue();
        } finally {
            browser.size(1100, 900);
        }
    }
}
