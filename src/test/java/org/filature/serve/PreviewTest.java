package org.filature.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.filature.ContentFixture;
import org.filature.serve.PreviewFixture.Listening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    @TempDir
    Path folder;

    private PreviewFixture preview;

    @BeforeEach
    void start() throws Exception {
        ContentFixture content = new ContentFixture(folder.resolve("content"))
                .file(
                        "site.yaml",
                        "title: A dossier\nlanguages: [en, fr]\nrules: {missing-translation: off, unsourced-event: off, "
                                + "unused-media: off, uncited-source: off, undated-source: off}\n")
                .event("a", "")
                .event("b", "")
                .person("ann", "Ann Alpha", "")
                .file("media/notes.txt", "notes");
        preview = PreviewFixture.start(folder, content);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void pagesComeFromMemoryWithTheScript() throws Exception {
        HttpResponse<String> page = preview.get("/events/a.html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map())
                .containsEntry("content-type", List.of("text/html; charset=utf-8"))
                .containsEntry("cache-control", List.of("no-store"))
                .doesNotContainKey("access-control-allow-origin");
        assertThat(page.body()).contains("src=\"/-/preview.js\"", "data-source=\"content/events/a.md\"");
        assertThat(preview.get("/-/preview.js").headers().firstValue("content-type"))
                .contains("text/javascript; charset=utf-8");
        assertThat(preview.get("/-/preview.css").body()).contains(":host");
        assertThat(preview.get("/robots.txt").body()).doesNotContain("script");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aPageNamesTheFileThatHoldsItsWords() throws Exception {
        preview.content().file("events/a.fr.md", "---\ntitle: Un fait\n---\nTexte.\n");
        preview.round();

        assertThat(PreviewFixture.attribute(preview.get("/fr/events/a.html").body(), "data-source"))
                .isEqualTo("content/events/a.fr.md");
        assertThat(PreviewFixture.attribute(preview.get("/fr/events/b.html").body(), "data-source"))
                .isEqualTo("content/events/b.md");
        assertThat(PreviewFixture.attribute(preview.get("/timeline.html").body(), "data-source"))
                .isEqualTo("templates/timeline.peb");
    }

    @Test
    void errorsComeBeforeWarningsHoweverManyThereAre() throws Exception {
        StringBuilder sources = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            sources.append(
                    "- {id: s" + i + ", type: webpage, title: T" + i + ", URL: 'https://a.example/" + i + "'}\n");
        }
        preview.content().file("sources.yaml", sources + "- {id: last, title: Last, kindd: x}\n");
        preview.round();

        String status = preview.status();
        assertThat(status).contains("unarchived-source");
        assertThat(status.indexOf("unknown-key")).isPositive().isLessThan(status.indexOf("unarchived-source"));
    }

    @Test
    void foldersLeadToTheirIndex() throws Exception {
        assertThat(preview.get("/").body()).contains("<html lang=\"en\">");
        assertThat(preview.get("/fr/").body()).contains("<html lang=\"fr\">");
        HttpResponse<String> redirect = preview.get("/fr?q=1");
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("location")).contains("/fr/?q=1");
    }

    @Test
    void aSaveReloadsThePagesThatChangeAndNoOthers() throws Exception {
        Listening a = preview.listen("events/a.html");
        Listening about = preview.listen("actors/ann.html");
        assertThat(a.next()).startsWith("state ").contains("\"generation\":1,\"errors\":0");
        assertThat(about.next()).startsWith("state ");

        preview.content().event("a", "summary: It has changed.\n");

        assertThat(preview.round().changed()).containsExactly("content/events/a.md");
        assertThat(a.next()).startsWith("reload ");
        assertThat(about.next()).startsWith("state ").contains("\"generation\":2");
        assertThat(preview.get("/events/a.html").body()).contains("It has changed.");
    }

    @Test
    void theSameContentSavedAgainReloadsNothing() throws Exception {
        Listening a = preview.listen("events/a.html");
        a.next();

        preview.content().event("a", "");

        assertThat(a.next()).startsWith("state ");
    }

    @Test
    void aPageThatIsOldWhenItComesToListenReloads() throws Exception {
        String old = PreviewFixture.attribute(preview.get("/events/a.html").body(), "data-version");
        preview.content().event("a", "summary: It has changed.\n");
        preview.round();

        assertThat(preview.listen("events/a.html", old).next()).startsWith("reload ");
    }

    @Test
    void mistakesAreToldAndTheLastGoodPageStays() throws Exception {
        Listening a = preview.listen("events/a.html");
        a.next();

        preview.content().event("a", "kind: lanch\nsummary: not shown\n");

        assertThat(a.next())
                .startsWith("state ")
                .contains("\"errors\":1")
                .contains("\"code\":\"unknown-value\",\"path\":\"content/events/a.md\",\"line\":4,\"column\":7")
                .contains("\"text\":\"kind: lanch\",\"from\":6,\"to\":11")
                .contains("did you mean `launch`?");
        assertThat(preview.get("/events/a.html").body()).doesNotContain("not shown");
        assertThat(preview.status()).contains("\"errors\":1");
        preview.round();

        preview.content().event("a", "kind: launch\nsummary: shown again\n");

        assertThat(a.next()).startsWith("reload ");
        assertThat(preview.round().diagnostics()).isEmpty();
        assertThat(preview.get("/events/a.html").body()).contains("shown again");
    }

    @Test
    void editorsThatWriteAsideAndRenameCauseOneRound() throws Exception {
        Path aside = file("content/events/.a.md.swp");
        Files.writeString(aside, "---\ntitle: Renamed over\ndate: 2024\n---\n");
        Files.move(aside, file("content/events/a.md"), StandardCopyOption.REPLACE_EXISTING);

        preview.round();

        assertThat(preview.get("/events/a.html").body()).contains("Renamed over");
        assertThat(preview.isQuiet()).isTrue();
    }

    @Test
    void editorsThatEmptyAFileFirstCauseOneRound() throws Exception {
        Path file = file("content/events/a.md");
        Files.writeString(file, "");
        Thread.sleep(60);
        Files.writeString(file, "---\ntitle: Written at last\ndate: 2024\n---\n");

        List<Round> rounds = preview.roundsUntil(round -> round.diagnostics().isEmpty());

        assertThat(preview.get("/events/a.html").body()).contains("Written at last");
        assertThat(rounds).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void litterCausesNoRound() throws Exception {
        Files.writeString(file("content/events/4913"), "");
        Files.writeString(file("content/events/a.md~"), "old");
        Files.createDirectories(file("content/.git"));
        Files.writeString(file("content/.git/index"), "x");

        assertThat(preview.isQuiet()).isTrue();
    }

    @Test
    void aThousandFilesAtOnceAreFewRounds() throws Exception {
        for (int i = 0; i < 1000; i++) {
            preview.content().event("many-" + i, "");
        }

        preview.awaitPage("/events/many-999.html", "many-999");

        assertThat(preview.status()).matches("\\{.*\"generation\":[1-9],.*}");
    }

    @Test
    void aRenamedEntryLeavesAPageThatNamesTheNearest() throws Exception {
        Listening a = preview.listen("events/a.html");
        a.next();
        preview.content().event("contract-signed", "");
        preview.round();
        a.next();

        Files.move(file("content/events/a.md"), file("content/events/aa.md"));

        assertThat(a.next()).startsWith("reload ");
        preview.round();
        HttpResponse<String> missing = preview.get("/events/a.html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .contains("Did you mean", "<a href=\"/events/aa.html\">events/aa.html</a>")
                .contains("<base href=\"/404.html\">", "href=\"/events/a.html#main\"", "data-version=\"missing\"");
        assertThat(preview.get("/events/contract-singed.html").body()).contains("/events/contract-signed.html");
        assertThat(preview.get("/fr/events/contract-singed.html").body())
                .contains("<html lang=\"fr\">", "\"/fr/events/contract-signed.html\"")
                .doesNotContain("\"/events/contract-signed.html\"");
    }

    @Test
    void templatesMayComeLaterAndBreakAndBeMended() throws Exception {
        Listening a = preview.listen("events/a.html");
        a.next();
        Path template = file("templates/article.peb");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "{{ nothing.of.the.kind }}");

        preview.content().file("pages/method.md", "---\ntitle: Method\n---\nText.\n");

        List<Round> broken = preview.roundsUntil(round -> !round.diagnostics().isEmpty());
        assertThat(broken.get(broken.size() - 1).diagnostics().get(0).at().path())
                .isEqualTo("templates/article.peb");
        assertThat(preview.get("/pages/method.html").body()).contains("cannot be made yet", "/-/preview.js");
        assertThat(preview.get("/events/a.html").statusCode()).isEqualTo(200);

        Files.writeString(template, "<p>{{ article.title.text }} by a template of its own</p>");
        preview.roundsUntil(round -> round.diagnostics().isEmpty());

        assertThat(preview.get("/pages/method.html").body()).contains("Method by a template of its own");
    }

    @Test
    void aPageWhoseTemplateBreaksStaysAsItWas() throws Exception {
        String before = preview.get("/events/a.html").body();
        Listening a = preview.listen("events/a.html");
        a.next();
        Path template = file("templates/event.peb");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "{% if %}");

        List<Round> broken = preview.roundsUntil(round -> !round.diagnostics().isEmpty());

        assertThat(broken.get(broken.size() - 1).diagnostics().get(0).code().id())
                .isEqualTo("template");
        assertThat(preview.get("/events/a.html").body()).isEqualTo(before);
    }

    @Test
    void aFolderThatGoesIsToldAndFoundAgain() throws Exception {
        Files.move(file("content"), file("away"));
        List<Round> gone = preview.roundsUntil(round -> round.trouble().isPresent());
        assertThat(gone.get(gone.size() - 1).trouble()).contains("there is no folder `content`");
        assertThat(preview.get("/events/a.html").statusCode())
                .as("the last state")
                .isEqualTo(200);
        assertThat(preview.status()).contains("\"code\":\"preview\"");

        Files.move(file("away"), file("content"));
        preview.roundsUntil(round -> round.trouble().isEmpty());
        preview.content().event("a", "summary: Heard again.\n");
        preview.roundsUntil(round -> round.changed().contains("content/events/a.md"));

        assertThat(preview.get("/events/a.html").body()).contains("Heard again.");
    }

    @Test
    void aFolderThatIsDeletedAndMadeAgainIsWatchedAgain() throws Exception {
        delete(file("content"));
        preview.roundsUntil(round -> round.trouble().isPresent());

        new ContentFixture(file("content")).event("anew", "");
        preview.roundsUntil(round -> round.trouble().isEmpty());
        Thread.sleep(1500);
        preview.content().event("anew", "summary: Heard again.\n");

        preview.roundsUntil(round -> round.changed().contains("content/events/anew.md"));
        assertThat(preview.get("/events/anew.html").body()).contains("Heard again.");
    }

    @Test
    void newFoldersAndLinkedFoldersAreWatched() throws Exception {
        preview.content().event("2024/new", "");
        preview.awaitPage("/events/new.html", "2024/new");
        preview.content().event("2024/new", "summary: Below a new folder.\n");
        preview.awaitPage("/events/new.html", "Below a new folder.");

        ContentFixture shared = new ContentFixture(file("shared")).event("linked", "");
        Files.createSymbolicLink(file("content/events/shared"), file("shared/events"));
        preview.awaitPage("/events/linked.html", "linked");
        Thread.sleep(2500);
        shared.event("linked", "summary: Behind a link.\n");
        preview.awaitPage("/events/linked.html", "Behind a link.");
    }

    @Test
    void severalPreviewsTakeSeveralPorts() throws Exception {
        int port = preview.address().getPort();

        assertThatThrownBy(() -> Server.open(OptionalInt.of(port)))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("port " + port + " is taken");
        try (Server one = Server.open(OptionalInt.empty());
                Server two = Server.open(OptionalInt.empty())) {
            assertThat(two.port()).isGreaterThan(one.port());
        }
    }

    @Test
    void nothingIsLeftRunning() throws Exception {
        Listening a = preview.listen("events/a.html");
        a.next();

        preview.close();

        // Other previews of other tests run beside this one: only the port tells whose is gone.
        assertThatThrownBy(() -> preview.get("/")).isInstanceOf(IOException.class);
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
