package org.filature.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filature.ContentFixture;
import org.filature.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The preview in a real browser: what somebody sees who writes in one window and reads in the other. */
class PreviewBrowserTest {
    private static final String SHADOW = "document.querySelector('filature-preview').shadowRoot";
    private static final String PANEL = SHADOW + ".querySelector('.panel')";
    private static final String BADGE = SHADOW + ".querySelector('button.badge')";
    private static final String LISTENS =
            "performance.getEntriesByType('resource').some((one) => one.name.includes('/-/preview.css'))";

    private static Chromium browser;

    @TempDir
    Path folder;

    private PreviewFixture preview;

    @BeforeAll
    static void startBrowser() {
        browser = Chromium.orSkip();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() throws Exception {
        ContentFixture content = new ContentFixture(folder.resolve("content"));
        content.file(
                        "site.yaml",
                        "title: A dossier\nlanguages: [en, fr]\nrules: {missing-translation: off, unsourced-event: off, "
                                + "unused-media: off, uncited-source: off, undated-source: off}\n")
                .file("sources.yaml", sources("The first words"));
        for (int i = 0; i < 5; i++) {
            content.event("event-" + i, "summary: The first words.\n");
        }
        preview = PreviewFixture.start(folder, content);
        browser.size(1000, 700);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    /** Sixty sources: a list to narrow and to scroll. */
    private static String sources(String publisher) {
        return IntStream.range(0, 60)
                .mapToObj(i -> "- {id: source-" + i + ", title: Source " + i + ", publisher: " + publisher + "}\n")
                .collect(Collectors.joining());
    }

    private void open(String path) throws InterruptedException {
        browser.open(preview.address().resolve(path));
        browser.await(LISTENS);
        browser.run("document.body.isOld = true");
    }

    @Test
    void savesShowAtOnceAndMistakesLieOverThePage() throws Exception {
        open("/events/event-1.html");

        preview.content().event("event-1", "summary: The second words.\n");
        browser.await("document.body.innerText.includes('The second words.') && !document.body.isOld");
        assertThat(browser.holds(PANEL + ".hidden")).isTrue();

        preview.content().event("event-1", "kind: lanch\n");
        browser.await("!" + PANEL + ".hidden");
        String problem = browser.run("return " + PANEL + ".innerText");
        assertThat(problem)
                .contains("1 error", "error[unknown-value]", "content/events/event-1.md:4:7", "did you mean `launch`?")
                .contains("4 | kind: lanch", "  |       ^^^^^");
        assertThat(browser.run("return document.body.innerText")).contains("The second words.");

        preview.content().event("event-1", "kind: launch\nsummary: The third words.\n");
        browser.await(
                "document.body.innerText.includes('The third words.') && " + PANEL + ".hidden && " + BADGE + ".hidden");
    }

    @Test
    void warningsAreABadgeThatOpensAndEscapeCloses() throws Exception {
        open("/events/event-1.html");

        preview.content().file("stray.md", "x");
        browser.await("!" + BADGE + ".hidden");
        assertThat(browser.holds(PANEL + ".hidden")).isTrue();
        assertThat(browser.run("return " + BADGE + ".textContent")).isEqualTo("1 warning");

        browser.run(BADGE + ".click()");
        assertThat(browser.holds("!" + PANEL + ".hidden && " + SHADOW + ".activeElement === " + PANEL))
                .isTrue();
        browser.press(Keys.ESCAPE);
        browser.await(PANEL + ".hidden");
        assertThat(browser.holds(SHADOW + ".activeElement === " + BADGE)).isTrue();
    }

    @Test
    void aClosedOverlayStaysClosedUntilSomethingChanges() throws Exception {
        open("/events/event-1.html");
        preview.content().event("event-2", "kind: lanch\n");
        browser.await("!" + PANEL + ".hidden");
        browser.press(Keys.ESCAPE);
        browser.await(PANEL + ".hidden && !" + BADGE + ".hidden");

        open("/events/event-3.html");
        browser.await("!" + BADGE + ".hidden");
        assertThat(browser.holds(PANEL + ".hidden")).isTrue();

        preview.content().event("event-4", "kind: lanch\n");
        browser.await("!" + PANEL + ".hidden");
        assertThat(browser.run("return " + PANEL + ".innerText")).contains("2 errors");
    }

    @Test
    void wordsOfTheContentNeverBecomeMarkup() throws Exception {
        open("/events/event-1.html");

        preview.content().event("event-1", "kind: <img src=x onerror=\"window.isHacked=true\">\n");
        browser.await("!" + PANEL + ".hidden");

        assertThat(browser.run("return " + PANEL + ".innerText")).contains("<img src=x");
        assertThat(browser.holds("window.isHacked || " + PANEL + ".querySelector('img')"))
                .isFalse();
    }

    @Test
    void aReloadKeepsThePlaceAndTheFilter() throws Exception {
        open("/sources/index.html");
        browser.click("#filter-q");
        browser.press("source 4");
        browser.run("scrollTo(0, 120)");
        browser.await("scrollY === 120");

        preview.content().file("sources.yaml", sources("The second words"));
        browser.await("document.body.textContent.includes('The second words') && !document.body.isOld");

        browser.await("document.querySelector('#filter-q').value === 'source 4'"
                + " && document.activeElement === document.querySelector('#filter-q') && scrollY === 120"
                + " && document.querySelectorAll('[data-item]:not([hidden])').length === 15");
    }

    @Test
    void aRenamedEntryBecomesThePageThatNamesTheNearest() throws Exception {
        Path before = folder.resolve("content/events/contract.md");
        Path after = folder.resolve("content/events/contracts.md");
        preview.content().event("contract", "summary: The first words.\n");
        preview.round();
        open("/events/contract.html");

        Files.move(before, after);
        browser.await("document.querySelector('#preview-near a[href=\"/events/contracts.html\"]')"
                + " && document.querySelector('link[rel=stylesheet]').sheet");

        Files.move(after, before);
        browser.await("document.body.innerText.includes('The first words.')"
                + " && location.pathname === '/events/contract.html'");
    }

    @Test
    void theKeyCopiesWhereThePageIsWritten() throws Exception {
        open("/sources/index.html");
        browser.click("#filter-q");
        browser.press("e");
        assertThat(browser.run("return document.querySelector('#filter-q').value"))
                .isEqualTo("e");
        assertThat(browser.holds(SHADOW + ".querySelector('.note').hidden")).isTrue();

        open("/events/event-1.html");
        browser.press("e");

        browser.await("!" + SHADOW + ".querySelector('.note').hidden");
        assertThat(browser.run("return " + SHADOW + ".querySelector('.note').textContent"))
                .isEqualTo("copied content/events/event-1.md");
    }

    @Test
    void aPreviewThatStopsIsSaidAndOneThatComesBackIsFound() throws Exception {
        open("/events/event-1.html");
        int port = preview.address().getPort();

        preview.close();
        browser.await("!" + SHADOW + ".querySelector('.lost').hidden");

        preview = PreviewFixture.start(folder, preview.content(), port);
        browser.await("!document.body.isOld && " + SHADOW + ".querySelector('.lost').hidden");
    }
}
