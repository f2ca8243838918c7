package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What rests on no source, on one, on none that is primary; and what has no copy. */
class CoverageTest {
    private static final String SETTINGS = "title: T\nlanguages: [en, fr]\nrepository: https://github.com/o/d\n"
            + "rules: {missing-translation: off, unsourced-event: off, unsourced-fact: off, uncited-source: off, "
            + "undated-source: off, unarchived-source: off}\n";

    @TempDir
    Path folder;

    private void build() throws IOException {
        new ContentFixture(folder.resolve("content"))
                .file("site.yaml", SETTINGS)
                .file("sources.yaml", """
                        - {id: court, title: Court file, reliability: primary}
                        - {id: daily, title: Daily <b>news</b>, URL: "https://daily.example/1", reliability: secondary}
                        - {id: weekly, title: Weekly, URL: "https://weekly.example/1", archive-url: "https://archive.example/w", reliability: tertiary}
                        - {id: plain, title: Plain}
                        """)
                .event("bare", "figures: [{label: Berths, value: 12}]\n")
                .event("single", "sources: [daily]\n")
                .event("press", "sources: [daily, weekly]\nfigures: [{label: Cranes, value: 3}]\n")
                .event(
                        "firm",
                        "sources: [court, daily]\n"
                                + "figures: [{label: Ships, value: 4, sources: [weekly]}, {label: Docks, value: 2}]\n")
                .event("unsaid", "sources: [plain, daily]\n")
                .person("ann", "Ann", "sources: [court, plain]\n")
                .file(
                        "claims/paid.md",
                        "---\nstatement: Ann was paid.\nby: ann\nstatus: alleged\nsources: [court]\n---\n")
                .event("canary-draft", "draft: true\nsources: [daily]\n")
                .event("canary-embargo", "embargo: 2099-01-01\nsources: [daily]\n")
                .event("canary-retracted", "retracted: {date: 2025-01-01, reason: Wrong}\nsources: [daily]\n")
                .event("canary-noindex", "noindex: true\nsources: [daily]\n");
        assertThat(Builds.run(folder).diagnostics()).isEmpty();
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }

    private static List<String> rows(Document page, String section) {
        return page.select("section[aria-labelledby=" + section + "] tbody tr").eachText();
    }

    @Test
    void thePageHasATableForEach() throws IOException {
        build();
        Document page = Jsoup.parse(read("coverage.html"));

        assertThat(rows(page, "no-source")).containsExactly("bare the entry as a whole Edit");
        assertThat(rows(page, "single-source"))
                .containsExactly(
                        "canary-noindex the entry as a whole Edit",
                        "firm figure: Ships Edit",
                        "single the entry as a whole Edit",
                        "Alleged by Ann: Ann was paid. the entry as a whole Edit");
        assertThat(rows(page, "only-secondary")).containsExactly("press the entry as a whole Edit");
        assertThat(rows(page, "no-copy")).singleElement().asString().startsWith("Daily <b>news</b> daily.example");
        assertThat(rows(page, "tally"))
                .containsExactly("Events 6 1 2 1 2", "Actors 1 0 0 0 1", "Claims 1 0 1 0 0", "Facts in them 4 1 1 1 1");
        assertThat(page.select("a:containsOwn(Edit)").eachAttr("href"))
                .contains("https://github.com/o/d/edit/main/content/events/bare.md");
        assertThat(page.select("a[href=events/firm.html#figures]")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void itIsFoundFromTheSourcesAloneInEachLanguage() throws IOException {
        build();

        assertThat(Jsoup.parse(read("sources/index.html")).select("main a[href=../coverage.html]"))
                .hasSize(1);
        assertThat(Jsoup.parse(read("fr/sources/index.html")).select("main a[href=../coverage.html]"))
                .hasSize(1);
        Document french = Jsoup.parse(read("fr/coverage.html"));
        assertThat(rows(french, "no-source")).containsExactly("bare l’ensemble de la fiche Modifier");
        assertThat(french.select("a[href=../data/coverage.json]")).hasSize(1);
        assertThat(Jsoup.parse(read("index.html")).select("a[href=coverage.html]"))
                .isEmpty();
    }

    @Test
    void programsGetTheSameWithoutWhatAsksToStayOutOfIndexes() throws IOException {
        build();
        String json = read("data/coverage.json");
        JsonNode data = JsonMapper.shared().readTree(json);

        assertThat(json).doesNotContain("canary", "<b>");
        assertThat(data.get("totals").toString())
                .isEqualTo("{\"entries\":{\"all\":7,\"noSource\":1,\"singleSource\":2,\"onlySecondary\":1},"
                        + "\"facts\":{\"all\":4,\"noSource\":1,\"singleSource\":1,\"onlySecondary\":1},"
                        + "\"sources\":4,\"sourcesWithoutCopy\":1}");
        assertThat(one(data.get("entries"), "firm").toString())
                .isEqualTo("{\"id\":\"firm\",\"type\":\"event\",\"title\":\"firm\",\"page\":\"events/firm.html\","
                        + "\"sourced\":\"several\",\"sources\":[\"court\",\"daily\",\"weekly\"],\"facts\":["
                        + "{\"field\":\"/figures/0\",\"kind\":\"figure\",\"which\":\"Ships\",\"sourced\":\"single\","
                        + "\"own\":true,\"sources\":[\"weekly\"]},"
                        + "{\"field\":\"/figures/1\",\"kind\":\"figure\",\"which\":\"Docks\",\"sourced\":\"several\","
                        + "\"own\":false,\"sources\":[\"court\",\"daily\"]}],"
                        + "\"edit\":\"https://github.com/o/d/edit/main/content/events/firm.md\"}");
        assertThat(one(data.get("entries"), "paid").get("title").asString()).isEqualTo("Alleged by Ann: Ann was paid.");
        assertThat(one(data.get("sources"), "weekly").toString())
                .isEqualTo("{\"id\":\"weekly\",\"title\":\"Weekly\",\"page\":\"sources/weekly.html\","
                        + "\"reliability\":\"tertiary\",\"url\":\"https://weekly.example/1\","
                        + "\"archiveUrl\":\"https://archive.example/w\",\"copy\":false,\"atRisk\":false,\"uses\":2,"
                        + "\"edit\":\"https://github.com/o/d/edit/main/content/sources.yaml\"}");
        assertThat(one(data.get("sources"), "daily").get("atRisk").asBoolean()).isTrue();
    }

    private static JsonNode one(JsonNode list, String id) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingUnpublishedIsTold() throws IOException {
        build();

        for (String path : List.of("coverage.html", "fr/coverage.html", "data/coverage.json")) {
            assertThat(read(path)).doesNotContain("canary-draft", "canary-embargo", "canary-retracted");
        }
    }
}
