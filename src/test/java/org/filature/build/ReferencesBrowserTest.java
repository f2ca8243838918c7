package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References beside what rests on them, as a reader sees and opens them. */
class ReferencesBrowserTest {
    private static final int SOURCES = 9;
    private static final String IN_MARGIN = "document.querySelectorAll('.sidenotes > .sidenote')";
    private static final String OPENED = "document.querySelectorAll('.prose p .sidenote')";

    private static Chromium browser;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws Exception {
        browser = Chromium.orSkip();
        StringBuilder sources = new StringBuilder();
        StringBuilder text = new StringBuilder("date: 2020-01-01\n---\n");
        for (int i = 1; i <= SOURCES; i++) {
            sources.append("- {id: s")
                    .append(i)
                    .append(", title: The long title of a source of number ")
                    .append(i);
            sources.append(", publisher: The Echo, issued: 2020-01-0").append(i).append("}\n");
            text.append("Fact ").append(i).append(" [@s").append(i).append("]. ");
        }
        new ContentFixture(folder.resolve("content"))
                .file("site.yaml", "title: A dossier\nlanguages: [en]\nrules: {unarchived-source: off}\n")
                .file("sources.yaml", sources.toString())
                .file("events/many.md", "---\ntitle: Many facts\n" + text);
        Builds.run(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(int width) throws InterruptedException {
        browser.size(width, 800);
        browser.open(folder.resolve("site/events/many.html").toUri());
        browser.await("document.readyState === 'complete' && document.querySelector('.sidenotes')");
    }

    @Test
    void inTheMarginTheyStandOneBelowTheOther() throws Exception {
        open(1300);
        browser.await(IN_MARGIN + ".length > 2");

        assertThat(browser.run("const boxes = [..." + IN_MARGIN + "].map((note) => note.getBoundingClientRect());"
                        + "return String(boxes.slice(1).every((box, i) => box.top >= boxes[i].bottom))"))
                .isEqualTo("true");
        // The rest would stand too far from its sentence.
        assertThat(browser.holds(IN_MARGIN + ".length < " + SOURCES)).isTrue();
        assertThat(browser.holds("document.querySelectorAll('.sidenotes a:not([tabindex=\"-1\"])').length === 0"))
                .isTrue();
    }

    @Test
    void onASmallScreenOneOpensBehindItsSentence() throws Exception {
        open(360);
        assertThat(browser.holds(IN_MARGIN + ".length === 0")).isTrue();

        browser.click("#cite-2-1");
        assertThat(browser.holds(OPENED + ".length === 1 && " + OPENED + "[0].textContent.includes('number 2')"))
                .isTrue();
        assertThat(browser.holds("document.querySelector('#cite-2-1').getAttribute('aria-expanded') === 'true'"))
                .isTrue();
        assertThat(browser.holds("location.hash === ''")).isTrue();

        browser.click("#cite-2-1");
        assertThat(browser.holds(OPENED + ".length === 0")).isTrue();
    }
}
