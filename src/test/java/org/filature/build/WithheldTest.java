package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts and entries under embargo, where they are shown: marked on their own pages and wherever they are listed. */
class WithheldTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        new ContentFixture(folder.resolve("content"))
                .event("open", "actors: [ann]\n")
                .event("draft", "draft: true\nactors: [ann]\nsources: [{title: Only here}]\n")
                .event("day", "embargo: 2026-03-12\n")
                .event("hour", "embargo: 2026-03-12T06:30:00Z\n")
                .event("past", "embargo: 2025-12-31\n")
                .person("ann", "Ann Alpha", "")
                .person("eve", "Eve Epsilon", "draft: true\n")
                .file(
                        "claims/theft.md",
                        "---\nstatement: It was theft.\nby: eve\nabout: [ann]\nstatus: alleged\ndraft: true\n"
                                + "events: [open]\nsources: [{title: A letter, URL: \"https://example.org/a\"}]\n---\n")
                .event("gone", "draft: true\nretracted: {date: 2025-05-05, reason: It did not happen.}\n");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path), "UTF-8");
    }

    private List<String> notice(String path) throws IOException {
        return page(path).select("main > .notice[role=note]").eachText();
    }

    @Test
    void theirOwnPagesSaySoFirst() throws IOException {
        BuildResult result = Builds.run(folder, true);
        assertThat(result.isPublished()).as(result.diagnostics().toString()).isTrue();

        assertThat(notice("events/draft.html")).containsExactly("Draft: not published");
        assertThat(notice("fr/events/draft.html")).containsExactly("Brouillon : non publié");
        assertThat(notice("events/day.html")).containsExactly("Under embargo until 12 March 2026: not published");
        assertThat(notice("fr/events/day.html")).containsExactly("Sous embargo jusqu’au 12 mars 2026 : non publié");
        assertThat(notice("events/hour.html"))
                .singleElement()
                .asString()
                .startsWith("Under embargo until 12 March 2026")
                .contains("06:30");
        assertThat(notice("events/gone.html")).containsExactly("Draft: not published");
        assertThat(page("events/gone.html").text()).contains("Notice of retraction", "It did not happen.");
        assertThat(notice("events/past.html")).isEmpty();
        assertThat(notice("events/open.html")).isEmpty();
    }

    @Test
    void everyListMarksThem() throws IOException {
        Builds.run(folder, true);

        assertThat(page("timeline.html")
                        .select(".entry:has(a[href$=draft.html]) .status--draft")
                        .eachText())
                .containsExactly("Draft");
        assertThat(page("timeline.html")
                        .select(".entry:has(a[href$=day.html]) .status--embargo")
                        .eachText())
                .containsExactly("Embargo");
        assertThat(page("timeline.html").select(".entry:has(a[href$=open.html]) .status--draft"))
                .isEmpty();
        assertThat(page("fr/timeline.html").select(".status--draft").eachText()).containsOnly("Brouillon");
        assertThat(page("actors/ann.html").select(".entry:has(a[href$=draft.html]) .status--draft"))
                .hasSize(1);
        assertThat(page("events/open.html").select(".claim__status").text()).contains("Alleged", "Draft");
        assertThat(page("actors/index.html").select(".entry:has(a[href$=eve.html]) .status--draft"))
                .hasSize(1);
        assertThat(page("sources/index.html").select(".entry:contains(Only here) .status--draft"))
                .as("a source that only a draft brings")
                .hasSize(1);
    }

    @Test
    void publishedSitesKnowNothingOfThem() throws IOException {
        Builds.run(folder, false);

        assertThat(page("timeline.html").html()).doesNotContain("status--draft", "status--embargo");
        assertThat(folder.resolve("site/events/draft.html")).doesNotExist();
    }
}
