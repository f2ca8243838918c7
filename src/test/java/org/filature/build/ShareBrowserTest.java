package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citing and embedding as a reader does it. What nobody opened costs a page nothing when it loads. */
class ShareBrowserTest {
    private static Chromium browser;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws Exception {
        browser = Chromium.orSkip();
        new ContentFixture(folder.resolve("content"))
                .file("site.yaml", "title: A dossier\nlanguages: [en]\nbase-url: https://example.org/\n")
                .file("lawsuits/a-v-b.md", """
                        ---
                        title: A v. B
                        court: A court
                        filed: 2020-01-02
                        parties: [{actor: a, role: plaintiff}]
                        statuses: [{date: 2020-01-02, status: pending}]
                        ---
                        """)
                .file("actors/a.md", "---\nname: A\ntype: person\n---\n");
        Builds.run(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(String box) throws InterruptedException {
        browser.open(folder.resolve("site/lawsuits/a-v-b.html").toUri());
        browser.await("document.readyState === 'complete'");
        assertThat(browser.holds("document.querySelectorAll('.share .button').length === 0"))
                .isTrue();
        browser.run("document.querySelector('." + box + " summary').click(); return ''");
        browser.await("document.querySelectorAll('." + box + " .button').length > 0");
    }

    private static String shown() {
        return browser.run("return [...document.querySelectorAll('[data-cite]')].filter((way) => !way.hidden)"
                + ".map((way) => way.dataset.cite).join()");
    }

    @Test
    void oneStyleShowsAtATimeAndIsKept() throws Exception {
        open("cite");
        browser.run("const s = document.querySelector('.cite__pick select'); s.value = 'ris';"
                + "s.dispatchEvent(new Event('change')); return ''");
        assertThat(shown()).isEqualTo("ris");

        open("cite");
        assertThat(shown()).isEqualTo("ris");
    }

    @Test
    void theReadersDayIsFilledInAndAFileIsToBeSaved() throws Exception {
        open("cite");
        String today =
                browser.run("const d = new Date(); return [d.getFullYear(), String(d.getMonth() + 1).padStart(2, '0'),"
                        + " String(d.getDate()).padStart(2, '0')].join('/')");

        assertThat(browser.run("return document.querySelector('[data-cite=ris] pre').textContent"))
                .contains("Y2  - " + today);
        assertThat(browser.run("return decodeURIComponent(document.querySelector('[data-cite=ris] a[download]').href)"))
                .startsWith("data:text/plain;charset=utf-8,TY  - ")
                .contains(today);
    }

    @Test
    void theSnippetToEmbedCanBeCopied() throws Exception {
        open("embed");

        assertThat(browser.run("return document.querySelector('.embed pre').textContent"))
                .contains("src=\"https://example.org/embed/lawsuits/a-v-b.html\"");
    }
}
