package org.filature.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** Everything is reached by the Tab key alone, in the page's order, and shows that it is. */
class KeyboardIT {
    /** Boxes that scroll can have the focus too, besides what a page's makers meant to be reached. */
    private static final int MORE = 30;

    /** So many keys at once that the driver is not asked for each, and few enough for its patience. */
    private static final int BATCH = 100;

    /** A page with more stops is walked at both ends: what repeats a thousand times is the same each time. */
    private static final int MOST = 600;

    @AutoClose
    private static Visit visit;

    private final Findings findings = new Findings();

    @BeforeAll
    static void start() {
        visit = Visit.orSkip();
        visit.browser().media("prefers-reduced-motion", "reduce");
        visit.browser().size(1280, Visit.HEIGHT);
    }

    @Test
    void tabReachesEverythingInOrderAndVisibly() {
        for (String page : DemoSite.get().kinds()) {
            visit.open(page);
            walk(page);
        }
        findings.mustBeNone();
    }

    private void walk(String page) {
        int count = visit.ask("keyboard.js", "begin").asInt();
        if (count > MOST) {
            press(MOST / 2);
            visit.ask("keyboard.js", "jump", MOST / 2);
        }
        JsonNode end = press(count > MOST ? MOST / 2 + 1 : count + 1);
        if (!end.path("over").asBoolean(false)) {
            end = press(MORE);
        }
        findings.addAll(page, end.path("found"));
        if (!end.path("over").asBoolean(false)) {
            findings.add(
                    page,
                    "focus-trap",
                    end.path("at").asString(""),
                    "has the focus still, although Tab was pressed for all " + count + " that can have it, and " + MORE
                            + " times more");
        }
    }

    private static JsonNode press(int times) {
        for (int left = times; left > 0; left -= BATCH) {
            visit.browser().tab(Math.min(left, BATCH));
        }
        return visit.ask("keyboard.js", "end");
    }

    @Test
    void theFirstLinkSkipsToTheContent() {
        for (String page : DemoSite.get().kinds()) {
            if (DemoSite.get().page(page).select("nav").isEmpty()) {
                continue; // nothing to skip
            }
            visit.open(page);
            visit.ask("keyboard.js", "begin"); // from the page's top, wherever the page puts the focus
            visit.browser().tab(1);
            visit.browser().press(Keys.ENTER);
            String focused = visit.browser().run("return document.activeElement.localName");
            assertThat(focused)
                    .as("what has the focus after the first link of %s", page)
                    .isEqualTo("main");
        }
    }
}
