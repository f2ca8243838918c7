package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filature.fetch.LocalServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code filature check --links}. */
class LinksTest {
    @TempDir
    Path folder;

    private Program program;
    private LocalServer server;

    @BeforeEach
    void setUp() throws IOException {
        program = new Program(folder);
        server = new LocalServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int check(String... more) {
        List<String> line = new ArrayList<>(
                List.of("check", "--links", "--private-network", "--delay", "0", "--timeout", "1", "--color", "never"));
        line.addAll(List.of(more));
        return program.run(line.toArray(String[]::new));
    }

    private void source(String path, String more) {
        program.content()
                .file(
                        "sources.yaml",
                        "- id: a\n  title: A\n  issued: 2024\n  URL: " + server.address(path) + "\n" + more)
                .file("site.yaml", "title: T\nlanguages: [en]\nrules: {uncited-source: off, unarchived-source: off}\n");
    }

    /** As if the last run had been so many days ago. */
    private void daysPass(int days) throws IOException {
        Path memory = folder.resolve(".filature/cache/links.jsonl");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String then = LocalDate.now(ZoneOffset.UTC).minusDays(days).toString();
        Files.writeString(memory, Files.readString(memory).replace("\"" + today, "\"" + then));
    }

    /** A page that says a hundred words, and around them what a site adds. */
    private static String page(String word, String frame) {
        return "<html><head><script>" + frame + "</script></head><body><nav>" + frame + "</nav>"
                + IntStream.range(0, 100).mapToObj(i -> word + i).collect(Collectors.joining(" "))
                + "</body></html>";
    }

    @Test
    void deadMovedAndBlockedAreToldApartEachAtItsPlace() {
        server.status("/gone", 410)
                .status("/moved", 301, "Location", "/new/place")
                .page("/new/place", "x")
                .status("/home", 308, "Location", "/")
                .page("/", "x")
                .status("/wall", 403)
                .status("/busy", 503)
                .status("/circle", 302, "Location", "/circle")
                .on("/slow", exchange -> sleep())
                .status("/slash", 301, "Location", "/slash/")
                .page("/slash/", "x")
                .page("/fine", "x");
        program.content()
                .event("a", "")
                .person("ann", "Ann", "website: " + server.address("/gone") + "\n")
                .file(
                        "lawsuits/c.md",
                        "---\ntitle: C\ncourt: K\nfiled: 2024\nparties: [{actor: ann, role: plaintiff}]\n"
                                + "statuses: [{date: 2024, status: pending}]\ndocket:\n  - {number: 1, date: 2024, text: X, document: '"
                                + server.address("/wall") + "'}\n---\n")
                .file(
                        "pages/p.md",
                        "---\ntitle: P\n---\nA [link](" + server.address("/moved") + "), [home]("
                                + server.address("/home") + "),\n<" + server.address("/missing") + "> and ["
                                + "busy](" + server.address("/busy") + ")\n\n[slow][s] [circle]("
                                + server.address("/circle") + ")\n\n[x](" + server.address("/slash") + ")\n\n[s]: "
                                + server.address("/slow") + "\n");

        int code = check();
        assertThat(code).as(program.out()).isZero();

        assertThat(program.out())
                .contains("content/actors/ann.md:4:10: warning[link-dead]: nothing is left at "
                        + server.address("/gone") + ": the host says 410")
                .contains("content/lawsuits/c.md:8:")
                .contains("warning[link-blocked]: it cannot be told whether " + server.address("/wall"))
                .contains("content/pages/p.md:4:10: warning[link-moved]: the page has moved for good: it is at "
                        + server.address("/new/place") + "\n")
                .contains(server.address("/") + ", the front page of a site, so it may be gone")
                .contains("content/pages/p.md:5:2: warning[link-dead]")
                .contains("warning[link-blocked]: it cannot be told whether " + server.address("/busy"))
                .contains("it redirects in a circle", "it takes longer than 1.0 s")
                .doesNotContain("/slash", "/fine");
        assertThat(check("--strict")).isEqualTo(1);
    }

    private static void sleep() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aDossierMayCallADeadLinkAnError() {
        source("/none", "");
        program.content()
                .file("sources.yaml", "- {id: a, title: A, issued: 2024, URL: '" + server.address("/none") + "'}\n")
                .file("site.yaml", "title: T\nlanguages: [en]\nrules: {link-dead: error}\n");

        assertThat(check("--format", "json")).isEqualTo(1);
        assertThat(program.out()).contains("\"code\":\"link-dead\"", "\"severity\":\"error\"", "\"line\":1");
    }

    @Test
    void everyAddressIsAskedForOnceAndAgainTheNextDay() throws IOException {
        server.page("/x", "x").status("/wall", 403);
        program.content()
                .file(
                        "pages/p.md",
                        "---\ntitle: P\n---\n[a](" + server.address("/x#one") + ") [b](" + server.address("/x#two")
                                + ") [c](" + server.address("/wall") + ")\n");

        check();
        assertThat(server.asked()).containsExactly("/x", "/wall");
        check();
        assertThat(server.asked()).as("what was blocked is tried again").containsExactly("/x", "/wall", "/wall");
        daysPass(2);
        check();
        assertThat(server.asked()).hasSize(5);
        assertThat(folder.resolve(".filature/cache/.gitignore")).hasContent("*\n");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aSourceThatSaysOtherThingsIsToldUntilItsAuthorHasLooked() throws IOException {
        source("/a", "");
        server.page("/a", page("word", "today"));
        check();
        assertThat(program.out()).doesNotContain("link-");

        daysPass(9);
        server.page("/a", page("word", "tomorrow's news"));
        check();
        assertThat(program.out()).as("what stands around may change").doesNotContain("link-");

        daysPass(3);
        server.page("/a", page("other", "x"));
        check();
        String first = LocalDate.now(ZoneOffset.UTC).minusDays(9).toString();
        assertThat(program.out())
                .contains("content/sources.yaml:4:8: warning[link-changed]: what is at " + server.address("/a")
                        + " is not what was there on " + first);

        source("/a", "  accessed: " + LocalDate.now(ZoneOffset.UTC) + "\n");
        check();
        assertThat(program.out()).doesNotContain("link-");
        daysPass(0);
        check();
        assertThat(program.out()).doesNotContain("link-");
    }

    @Test
    void aSourceIsComparedWithItsCopy() throws IOException {
        source("/a", "");
        server.file("/a", "application/pdf", new byte[] {1, 2, 3});
        program.content();
        source("/a", "");
        assertThat(program.run("archive", "--save", "--private-network", "--delay", "0"))
                .isZero();
        check();
        assertThat(program.out()).doesNotContain("link-");

        Files.delete(folder.resolve(".filature/cache/links.jsonl"));
        server.file("/a", "application/pdf", new byte[] {1, 2, 4});
        check();
        assertThat(program.out())
                .contains(
                        "warning[link-changed]",
                        "is not what was there on " + Instant.now().toString().substring(0, 10));
    }

    @Test
    void ofASavedPageTheWordsAreCompared() throws IOException {
        source("/a", "");
        server.page("/a", page("word", "today"));
        assertThat(program.run("archive", "--save", "--private-network", "--delay", "0"))
                .isZero();

        server.page("/a", page("word", "tomorrow"));
        check();
        assertThat(program.out()).doesNotContain("link-");
        Files.delete(folder.resolve(".filature/cache/links.jsonl"));
        server.page("/a", page("other", "today"));
        check();
        assertThat(program.out()).contains("warning[link-changed]");
    }

    @Test
    void ofSomeFilesOnlyTheirLinksAreAskedFor() {
        program.content()
                .file("pages/p.md", "---\ntitle: P\n---\n[a](" + server.address("/p") + ")\n")
                .file("pages/q.md", "---\ntitle: Q\n---\n[a](" + server.address("/q") + ")\n");

        check("content/pages/q.md");
        assertThat(server.asked()).containsExactly("/q");
    }

    @Test
    void draftsAndWhatIsRetractedAreNobodysBusiness() {
        server.page("/secret", "x");
        program.content()
                .file("pages/p.md", "---\ntitle: P\ndraft: true\n---\n[a](" + server.address("/secret") + ")\n")
                .file(
                        "pages/q.md",
                        "---\ntitle: Q\nretracted: {date: 2024, reason: wrong}\n---\n[a](" + server.address("/secret")
                                + ")\n")
                .event("a", "draft: true\nsources: [{title: S, URL: '" + server.address("/secret") + "'}]\n");

        check();
        assertThat(server.asked()).isEmpty();
        check("--drafts");
        assertThat(server.asked()).containsExactly("/secret");
    }

    @Test
    void aLineThatAFallenMachineLeftHalfIsPassedOver() throws IOException {
        server.page("/x", "x");
        program.content().file("pages/p.md", "---\ntitle: P\n---\n[a](" + server.address("/x") + ")\n");
        check();
        Path memory = folder.resolve(".filature/cache/links.jsonl");
        Files.writeString(memory, Files.readString(memory) + "{\"address\":\"htt");

        assertThat(check()).isZero();
        assertThat(server.asked()).hasSize(1);
    }

    private void linking(String... addresses) {
        program.content().file("pages/p.md", "---\ntitle: P\n---\n[a](" + String.join(") [a](", addresses) + ")\n");
    }

    @Test
    void withoutANetworkNothingIsDead() throws IOException {
        linking("http://a.invalid/1", "http://a.invalid/2", "http://b.invalid/", "http://c.invalid/");

        check();

        assertThat(program.out())
                .containsOnlyOnce("warning[")
                .contains(
                        "content/pages/p.md:4:5: warning[link-blocked]: there seems to be no network: of 3 hosts none",
                        "4 addresses")
                .doesNotContain("link-dead");
        assertThat(Files.readString(folder.resolve(".filature/cache/links.jsonl")))
                .as("it is not taken for what was seen")
                .isEmpty();
    }

    @Test
    void aHostThatIsNotFoundIsTakenForGoneWhereOthersAreFound() throws IOException {
        server.page("/x", "x");
        linking("http://a.invalid/1", server.address("/x"));

        check();

        assertThat(program.out())
                .containsOnlyOnce("warning[link-")
                .contains("http://a.invalid/1")
                .doesNotContain("no network");
        assertThat(Files.readString(folder.resolve(".filature/cache/links.jsonl")))
                .contains("a.invalid");
    }

    @Test
    void aRefusedConnectionMayBeThereTomorrow() {
        linking(server.address("/x"));
        server.close();

        check();

        assertThat(program.out()).contains("warning[link-blocked]", "127.0.0.1 does not answer");
    }
}
