package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.filature.ContentFixture;
import org.filature.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The network on a telephone: the column is seen where the wide picture has no room, and does all that it does. */
class NetworkColumnBrowserTest {
    @TempDir
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void start() {
        browser = Chromium.orSkip();
        ContentFixture content = new ContentFixture(folder.resolve("content"));
        for (int i = 0; i < 24; i++) {
            String first = "relations:\n  - {kind: family, of: p" + (i + 1) % 24 + "}\n";
            content.person(
                    "p" + i,
                    "Person Number " + i,
                    i % 3 > 0 ? first : first + "  - {kind: competitor, of: hub, from: 201" + i / 3 + "}\n");
        }
        content.file("actors/hub.md", "---\nname: The Hub\ntype: organization\n---\n");
        Builds.run(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(String path, int width) throws Exception {
        browser.size(width, 800);
        browser.open(URI.create(folder.resolve("site").toUri() + path));
        browser.await("document.readyState === 'complete'");
    }

    private static boolean isSeen(String selector) {
        return browser.holds("document.querySelector('" + selector + "').checkVisibility()");
    }

    private static String count(String selector) {
        return browser.run("return [...document.querySelectorAll('" + selector + "')].length");
    }

    @Test
    void onATelephoneTheColumnAloneIsSeenAndNothingScrollsSideways() throws Exception {
        for (String path : List.of("network.html", "actors/hub.html", "fr/network.html")) {
            for (int width : new int[] {320, 360}) {
                open(path, width);

                assertThat(isSeen(".network__column")).as(path + " " + width).isTrue();
                assertThat(isSeen(".network__box")).isFalse();
                assertThat(isSeen(".network__more")).isFalse();
                assertThat(browser.holds("document.documentElement.scrollWidth <= " + width))
                        .isTrue();
                assertThat(browser.holds("(() => { const figure = document.querySelector('.network');"
                                + " const at = figure.getBoundingClientRect();"
                                + " return [...figure.querySelectorAll('.network__column .node, .network__column .tie')]"
                                + ".map((part) => part.getBoundingClientRect())"
                                + ".every((part) => part.left >= at.left && part.right <= at.right); })()"))
                        .as("all of it is within its figure")
                        .isTrue();
                assertThat(browser.holds("(() => { const svg = document.querySelector('.network__column svg');"
                                + " return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width"
                                + " * Math.min(...[...svg.querySelectorAll('text')]"
                                + ".map((text) => parseFloat(getComputedStyle(text).fontSize))) >= 12; })()"))
                        .as("letters can be read")
                        .isTrue();
            }
        }
    }

    @Test
    void whereThereIsRoomAndOnPaperTheWidePictureAloneIsSeen() throws Exception {
        open("network.html", 1280);

        assertThat(isSeen(".network__box")).isTrue();
        assertThat(isSeen(".network__column")).isFalse();

        open("network.html", 360);
        browser.run("matchMedia('print').addEventListener('change', (print) => { if (print.matches)"
                + " document.body.dataset.printed = ['.network__box', '.network__column']"
                + ".map((part) => document.querySelector(part).checkVisibility()).join(' '); })");
        browser.print();
        assertThat(browser.run("return document.body.dataset.printed")).isEqualTo("true false");
    }

    @Test
    void itIsSeenWhereTheWidePictureWouldScroll() throws Exception {
        open("network.html", 1280);
        for (int width = 1200; width >= 320; width -= 40) {
            browser.size(width, 800);
            assertThat(browser.holds("(() => { const box = document.querySelector('.network__box');"
                            + " return !box.checkVisibility() || box.scrollWidth <= box.clientWidth; })()"))
                    .as("at " + width)
                    .isTrue();
            assertThat(isSeen(".network__box")).isNotEqualTo(isSeen(".network__column"));
        }
    }

    @Test
    void whatHasTheFocusOrThePointerStandsOutWithItsNeighbours() throws Exception {
        open("network.html", 360);
        browser.run("document.querySelector('.network__column a[href=\"actors/p4.html\"]').focus()");

        assertThat(count(".network__column .node.near")).isEqualTo("3");
        assertThat(count(".network__box .near")).isEqualTo("0");

        browser.run("document.activeElement.blur()");
        browser.run(
                "document.querySelector('.network__column .tie').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))");
        assertThat(count(".network__column .node.near")).isEqualTo("2");
    }

    @Test
    void theTabKeyGoesThroughTheNamesFromTheTopDown() throws Exception {
        open("network.html", 360);
        browser.run("document.querySelector('.network__skip a').focus()");
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 25; i++) {
            browser.press(Keys.TAB);
            assertThat(browser.holds("document.activeElement.matches('.network__column .node')"))
                    .as("the " + i + "th is " + browser.run("return document.activeElement.outerHTML.slice(0, 200)"))
                    .isTrue();
            double height = Double.parseDouble(
                    browser.run("return document.activeElement.querySelector('text').getAttribute('y')"));
            assertThat(height).isGreaterThan(last);
            last = height;
        }
        browser.press(Keys.TAB);
        assertThat(browser.holds("document.activeElement.closest('.network') === null"))
                .isTrue();
    }

    @Test
    void bothPicturesGoByTheFiltersOfTheTable() throws Exception {
        open("network.html", 360);
        browser.await("document.querySelector('.slider')");
        browser.run("const kind = document.querySelector('select[name=kind]'); kind.value = 'competitor';"
                + " kind.dispatchEvent(new Event('input', {bubbles: true}))");
        browser.await("document.querySelectorAll('.network__column .net__ties .tie:not([hidden])').length === 8");

        assertThat(count(".network__box .net__ties .tie:not([hidden])")).isEqualTo("8");
        assertThat(count(".network__column .node:not([hidden])")).isEqualTo("9");
        assertThat(browser.run("return document.querySelector('.network__said').textContent"))
                .isEqualTo("In the picture: 9 of 25.");
    }

    @Test
    void ofAColumnOfWhichFewAreLeftTheRestOfThePageIsNotFarBelow() throws Exception {
        open("network.html?actor=p4", 360);
        browser.await("document.querySelectorAll('.network__column .node:not([hidden])').length === 3");

        String height = "document.querySelector('.network__column svg').getBoundingClientRect().height";
        assertThat(browser.holds(height + " < 300")).isTrue();
        assertThat(browser.holds("(() => { const svg = document.querySelector('.network__column svg');"
                        + " const at = svg.getBoundingClientRect();"
                        + " return [...svg.querySelectorAll('.node:not([hidden]), .net__ties > .tie:not([hidden])')]"
                        + ".map((part) => part.getBoundingClientRect())"
                        + ".every((part) => part.top >= at.top - 1 && part.bottom <= at.bottom + 1); })()"))
                .as("all that is left is in sight")
                .isTrue();

        browser.run("const actor = document.querySelector('[name=actor]'); actor.value = '';"
                + " actor.dispatchEvent(new Event('input', {bubbles: true}))");
        browser.await("document.querySelectorAll('.network__column .node:not([hidden])').length === 25");
        assertThat(browser.holds(height + " > 600")).as("all of it again").isTrue();
    }
}
