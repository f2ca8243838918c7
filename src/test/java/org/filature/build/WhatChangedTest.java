package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a publication changed against the one before. */
class WhatChangedTest {
    @TempDir
    Path folder;

    private ContentFixture content;

    @BeforeEach
    void publish() {
        content = new ContentFixture(folder.resolve("content"))
                .event("one", "actors: [ann]\n")
                .event("two", "")
                .event("three", "")
                .person("ann", "Ann Alpha", "")
                .file("events/one.fr.md", "---\ntitle: un\n---\n");
        build();
    }

    private void build() {
        assertThat(Builds.run(folder).isPublished()).isTrue();
    }

    private JsonNode news(String path) {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readAllBytes(folder.resolve("site").resolve(path)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> told(String what) {
        return told("what-changed.json", what);
    }

    private List<String> told(String file, String what) {
        return news(file)
                .path(what)
                .valueStream()
                .map(item -> item.path("path").asString())
                .toList();
    }

    private void tellsOnly(String what, String... paths) {
        for (String kind : List.of("added", "changed", "corrected", "retracted", "renamed")) {
            assertThat(told(kind)).as(kind).isEqualTo(kind.equals(what) ? List.of(paths) : List.of());
        }
        assertThat(news("what-changed.json").path("first").asBoolean()).isFalse();
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        Path site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(site.relativize(file).toString(), java.util.Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    private String page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path), "UTF-8")
                .select("main")
                .text();
    }

    @Test
    void theFirstPublicationSaysSo() throws IOException {
        assertThat(news("what-changed.json").path("first").asBoolean()).isTrue();
        assertThat(page("what-changed.html")).contains("This is the first publication.");
        assertThat(page("fr/what-changed.html")).contains("C’est la première publication.");
    }

    @Test
    void aSecondBuildGivesTheSameBytes() throws IOException {
        Map<String, String> first = bytes();
        build();
        assertThat(bytes()).isEqualTo(first);

        content.event("two", "summary: Other.\n");
        build();
        Map<String, String> changed = bytes();
        build();
        assertThat(bytes()).isEqualTo(changed);
        tellsOnly("changed", "events/two.html");
    }

    @Test
    void aCheckoutOfThePublishedSiteGivesTheSameBytes() throws IOException {
        content.event("two", "summary: Other.\n");
        build();
        Map<String, String> published = bytes();
        Path elsewhere = folder.resolve("clone");
        SiteFixtures.copy(folder.resolve("content"), elsewhere.resolve("content"));
        SiteFixtures.copy(folder.resolve("site"), elsewhere.resolve("site"));
        Builds.run(elsewhere);
        folder = elsewhere;

        assertThat(bytes()).isEqualTo(published);
    }

    @Test
    void neighboursAndFrameAreNoChange() {
        content.event("two", "actors: [ann]\nsummary: Other.\n")
                .file(
                        "site.yaml",
                        "title: Another title\nlanguages: [en, fr]\nrules: {missing-translation: off, unsourced-event: off}\n");
        build();

        tellsOnly("changed", "events/two.html");
    }

    @Test
    void commentsAndHiddenReferencesAreNoChange() {
        content.event("two", "actors: [{id: eve, role: witness}]\nprivate: {note: ask}\n# a comment\n")
                .person("eve", "Eve", "draft: true\n")
                .file(
                        "events/three.md",
                        "---\ntitle: three\ndate: 2024-10-02\nrelated: [ghost]\n---\n%% ask the clerk %%\n")
                .event("ghost", "embargo: 2030-01-01\n");
        build();

        assertThat(news("what-changed.json").path("first").asBoolean())
                .as("nothing was published anew")
                .isTrue();
    }

    @Test
    void whatSomebodyUnnamedSaysIsAChange() {
        content.event("two", "quotes: [{by: eve, text: No.}]\n").person("eve", "Eve", "draft: true\n");
        build();

        tellsOnly("changed", "events/two.html");
    }

    @Test
    void languagesAreToldApart() {
        content.file("events/one.fr.md", "---\ntitle: un autre\n---\n");
        build();

        assertThat(told("fr/what-changed.json", "changed")).containsExactly("events/one.html");
        assertThat(news("fr/what-changed.json")
                        .path("changed")
                        .get(0)
                        .path("title")
                        .asString())
                .isEqualTo("un autre");
        assertThat(news("what-changed.json").path("first").asBoolean()).isTrue();
    }

    @Test
    void aCorrectionIsOne() throws IOException {
        content.event("two", "corrections: [{date: 2025-01-01, was: a, now: b}]\n");
        build();
        tellsOnly("corrected", "events/two.html");
        assertThat(page("what-changed.html")).contains("Corrected pages", "two");

        content.event("two", "corrections: [{date: 2025-01-01, was: a, now: c}]\n");
        build();
        tellsOnly("changed", "events/two.html");
    }

    @Test
    void aRetractionIsNamedByItsAddressAlone() throws IOException {
        content.file(
                "events/two.md",
                "---\ntitle: CANARY\ndate: 2024-10-02\nretracted: {date: 2025-01-01, reason: Wrong.}\n---\nCANARY\n");
        build();

        tellsOnly("retracted", "events/two.html");
        assertThat(page("what-changed.html")).contains("Event").doesNotContain("Event two");
        assertThat(bytes().keySet()).contains("events/two.html");
        for (String path : List.of("what-changed.json", "what-changed.html", "manifest.json")) {
            assertThat(Files.readString(folder.resolve("site").resolve(path))).doesNotContain("CANARY");
        }
        assertThat(manifestLine("events/two.html"))
                .contains("\"retracted\":true")
                .doesNotContain("content");
    }

    private String manifestLine(String path) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("site/manifest.json"))) {
            return lines.filter(line -> line.contains("\"path\":\"" + path + "\""))
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void anEntryThatIsHiddenAgainIsCountedAndNeverNamed() throws IOException {
        content.event("two", "embargo: 2030-01-01\n").event("three", "draft: true\n");
        build();

        tellsOnly("");
        assertThat(news("what-changed.json").path("removed").asInt()).isEqualTo(2);
        assertThat(page("what-changed.html")).contains("2 pages are no longer published.");
        assertThat(page("fr/what-changed.html")).contains("2 pages ne sont plus publiées.");
        for (Map.Entry<String, String> file : texts().entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).doesNotContainPattern("\\b(two|three)\\b");
        }

        content.event("two", "");
        build();
        tellsOnly("added", "events/two.html");
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String path : List.of(
                "what-changed.json",
                "what-changed.html",
                "fr/what-changed.json",
                "fr/what-changed.html",
                "manifest.json",
                "SHA256SUMS")) {
            texts.put(path, Files.readString(folder.resolve("site").resolve(path)));
        }
        return texts;
    }

    @Test
    void aRenamedEntryMoved() throws IOException {
        Files.delete(folder.resolve("content/events/two.md"));
        content.file(
                "events/second.md",
                "---\ntitle: two\ndate: 2024-10-02\nredirect-from: [events/two.html, fr/events/two.html]\n---\n");
        build();

        tellsOnly("renamed", "events/second.html");
        assertThat(news("what-changed.json").path("renamed").get(0).path("from").asString())
                .isEqualTo("events/two.html");
        assertThat(told("fr/what-changed.json", "renamed")).containsExactly("events/second.html");
        assertThat(news("what-changed.json").path("removed").asInt()).isZero();
    }

    @Test
    void whatIsOnlineMayBeComparedWith() throws IOException {
        Path online = folder.resolve("online");
        for (String path : List.of("manifest.json", "what-changed.json", "fr/what-changed.json")) {
            Files.createDirectories(online.resolve(path).getParent());
            Files.copy(folder.resolve("site").resolve(path), online.resolve(path));
        }
        content.event("two", "summary: Other.\n");
        build();
        content.event("four", "");
        build();
        tellsOnly("added", "events/four.html");

        Builds.run(folder, online);

        assertThat(told("added")).containsExactly("events/four.html");
        assertThat(told("changed")).containsExactly("events/two.html");
        Files.delete(folder.resolve("content/events/four.md"));
        content.event("two", "");
        Builds.run(folder, online);
        assertThat(news("what-changed.json").path("first").asBoolean())
                .as("nothing changed, so what is online says it still")
                .isTrue();
    }

    @Test
    void whatMayNotBeFoundIsNotNamed() {
        content.event("quiet", "noindex: true\n");
        build();

        tellsOnly("");
        assertThat(news("what-changed.json").path("removed").asInt()).isZero();
    }

    @Test
    void withoutThePublishedSiteAllIsNew() throws IOException {
        Map<String, String> first = bytes();
        content.event("two", "summary: Other.\n");
        build();
        content.event("two", "");
        Path gone = folder.resolve("gone");
        Files.move(folder.resolve("site"), gone);
        build();

        assertThat(bytes()).isEqualTo(first);
    }

    @Test
    void aListOfAnOlderProgramTellsWhatIsNewAndNothingElse() throws IOException {
        Path manifest = folder.resolve("site/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceAll(",\"content\":\"[0-9a-f]*\"", ""));
        content.event("two", "summary: Other.\n").event("four", "");
        build();

        tellsOnly("added", "events/four.html");
    }

    @Test
    void anUnreadableFileOfNewsIsNoNews() throws IOException {
        Files.writeString(folder.resolve("site/what-changed.json"), "{");
        build();

        tellsOnly("");
        assertThat(page("what-changed.html")).contains("Nothing was changed.");
    }
}
