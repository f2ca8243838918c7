package org.filature.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.build.BuildResult;
import org.filature.build.Builds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small screen what is far down is drawn after the rest: soon, all of it, and without anything moving. */
class DrawingBrowserTest {
    private static final String WAITING = "[...document.querySelectorAll('main *')]"
            + ".filter((part) => getComputedStyle(part).contentVisibility === 'auto').length";
    private static final String COUNT_SHIFTS = "window.shifts = 0; window.probe = false;"
            + " new PerformanceObserver((list) => list.getEntries().forEach((shift) => { window.shifts += shift.value;"
            + " window.probe ||= shift.sources.some((source) => source.node?.className === 'probe'); }))"
            + ".observe({ type: 'layout-shift', buffered: true })";
    /** Something that moves on purpose: when it is seen, all that moved before it was. */
    private static final String MOVE_ON_PURPOSE = "const probe = document.createElement('p');"
            + " probe.className = 'probe'; probe.textContent = 'Probe'; probe.style.cssText = 'position:fixed;inset:0 auto auto 0;';"
            + " window.before = window.shifts; document.body.append(probe);"
            + " requestAnimationFrame(() => requestAnimationFrame(() => { window.before = window.shifts; probe.style.top = '300px'; }))";

    private static Chromium browser;
    private static URI page;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        browser = Chromium.orSkip();
        ContentFixture content = new ContentFixture(folder.resolve("content"));
        content.person("anna", "Anna Weaver", "");
        for (int i = 0; i < 90; i++) {
            int year = 2000 + i / 10;
            content.file(
                    "events/e" + i + ".md",
                    "---\ntitle: Event " + i + "\ndate: " + year + "\nactors: [anna]\nsummary: Told at length.\n---\n");
        }
        BuildResult built = Builds.run(folder);
        assertThat(built.isPublished()).as(built.diagnostics().toString()).isTrue();
        page = folder.resolve("site/timeline.html").toUri();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void itIsDrawnWhenThePageStands() throws InterruptedException {
        browser.size(400, 700);
        browser.open(page);
        browser.await("document.documentElement.classList.contains('drawn')");
        assertThat(browser.run("return " + WAITING)).isEqualTo("0");
        assertThat(browser.run("return document.querySelectorAll('.timeline__year').length"))
                .isEqualTo("9");
        browser.run(COUNT_SHIFTS);
        browser.run("window.scrollTo(0, 1e6)");
        browser.await("document.querySelector('footer').getBoundingClientRect().top < innerHeight");
        browser.run(MOVE_ON_PURPOSE);
        browser.await("window.probe");
        assertThat(browser.run("return window.before")).isEqualTo("0");
    }

    /** So that a slow phone answers a finger in between. */
    @Test
    void aLongListIsDrawnInPieces() throws InterruptedException {
        browser.size(400, 700);
        browser.beforeEachPage(
                "window.steps = []; const idle = window.requestIdleCallback;"
                        + " window.requestIdleCallback = (act) => idle((...all) => { act(...all);"
                        + " steps.push([...document.querySelectorAll('.entry')].filter((entry) => entry.style.contentVisibility === 'visible').length); })");
        browser.open(folder.resolve("site/actors/anna.html").toUri());
        browser.await("document.documentElement.classList.contains('drawn')");
        assertThat(browser.run("return document.querySelectorAll('.entry').length"))
                .isEqualTo("90");
        assertThat(browser.run("return steps.at(-1)"))
                .as("all but the first five")
                .isEqualTo("85");
        assertThat(Integer.parseInt(
                        browser.run("return Math.max(...steps.map((drawn, i) => drawn - (steps[i - 1] || 0)))")))
                .isLessThan(30);
    }

    /** Of whatever element it is: an event's page has what came before and after in a {@code nav}. */
    @Test
    void everyKindOfPartIsDrawn() throws InterruptedException {
        browser.size(400, 300);
        browser.open(folder.resolve("site/events/e40.html").toUri());
        browser.await("document.documentElement.classList.contains('drawn')");
        assertThat(browser.run("return " + WAITING)).isEqualTo("0");
        assertThat(browser.run("return document.querySelectorAll('nav.section').length"))
                .isEqualTo("1");
    }

    @Test
    void whoComesForAPartOfThePageGetsAllOfItAtOnce() throws InterruptedException {
        browser.size(400, 700);
        browser.open(URI.create(page + "?again#y2008"));
        assertThat(browser.run("return " + WAITING)).isEqualTo("0");
        browser.await("Math.abs(document.getElementById('y2008').getBoundingClientRect().top) < 200");
    }

    @Test
    void aWideScreenHasRoomForNotesThatAreMeasuredFirst() throws InterruptedException {
        browser.size(1280, 900);
        browser.open(page);
        assertThat(browser.run("return " + WAITING)).isEqualTo("0");
    }
}
