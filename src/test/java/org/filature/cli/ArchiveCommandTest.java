package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.filature.fetch.LocalServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveCommandTest {
    private static final String[] SAVE = {"archive", "--save", "--private-network", "--delay", "0", "--timeout", "3"};

    @TempDir
    Path folder;

    private Program program;
    private LocalServer server;
    private String today = "";

    @BeforeEach
    void setUp() throws IOException {
        program = new Program(folder);
        server = new LocalServer();
        today = LocalDate.now(ZoneOffset.UTC).toString();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve("content").resolve(path));
    }

    private void sources(String... idsAndPaths) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < idsAndPaths.length; i += 2) {
            list.append("- id: ")
                    .append(idsAndPaths[i])
                    .append("\n  title: T\n  URL: ")
                    .append(server.address(idsAndPaths[i + 1]))
                    .append('\n');
        }
        program.content().file("sources.yaml", list.toString());
    }

    @Test
    void listsWhatIsOnlyAtItsOwnAddress() {
        program.content()
                .file(
                        "sources.yaml",
                        "- {id: lone, title: L, URL: https://example.org/l}\n"
                                + "- {id: kept, title: K, URL: https://example.org/k, archive-url: https://x.org/k}\n"
                                + "- {id: lasting, title: D, URL: https://doi.org/10.1/x}\n")
                .file("sources/own.md", "---\ntitle: O\nURL: https://example.org/o\n---\n")
                .file("sources/later.md", "---\ntitle: S\ndraft: true\nURL: https://example.org/secret\n---\n")
                .event("a", "sources: [{title: P, URL: https://example.org/p}]\n")
                .event("hush", "draft: true\nsources: [{title: H, URL: https://example.org/hush}]\n")
                .file("sources.json", "[{\"id\": \"zot\", \"title\": \"Z\", \"URL\": \"https://example.org/z\"}]");

        assertThat(program.run("archive")).isZero();
        assertThat(program.out())
                .contains("content/sources.yaml:1:29: lone  https://example.org/l\n")
                .contains("content/sources/own.md:3:6: own  https://example.org/o\n")
                .contains("https://example.org/p\n  = it is written in place: move it to `sources.yaml`")
                .contains("https://example.org/z\n  = the next export would overwrite `sources.json`")
                .contains("4 sources without an archived copy.")
                .doesNotContain("kept", "lasting", "secret", "hush");
        assertThat(program.run("archive", "--drafts")).isZero();
        assertThat(program.out()).contains("secret", "hush", "6 sources");
        assertThat(program.run("archive", "--format", "json", "lone")).isZero();
        assertThat(program.out())
                .isEqualTo("[\n{\"id\":\"lone\",\"url\":\"https://example.org/l\",\"path\":\"content/sources.yaml\","
                        + "\"line\":1,\"column\":29,\"editable\":true,\"state\":\"missing\"}\n]\n");
    }

    @Test
    void savesThePageWithItsHashAndDay() throws IOException {
        sources("a", "/a");
        program.content().file("site.yaml", "title: T\nlanguages: [en]\ncontact: desk@example.org\n");
        server.page("/a", "<p>The board voted.</p>");

        assertThat(program.run(SAVE)).isZero();

        assertThat(text("media/sources/a.html.txt")).isEqualTo("<p>The board voted.</p>");
        assertThat(text("sources.yaml"))
                .isEqualTo("- id: a\n  title: T\n  URL: " + server.address("/a") + "\n  archived: " + today
                        + "\n  file: sources/a.html.txt\n"
                        + "  sha256: bdbbe9c655571088cb9d6c044e3404703e4cdf127829bc2543e0ab1c10b260d8\n"
                        + "  saved: " + today + "\n");
        assertThat(server.userAgent()).startsWith("Filature/").endsWith(" (desk@example.org)");
        assertThat(program.run("check")).as(program.out()).isZero();
        assertThat(program.run("archive")).isZero();
        assertThat(program.out()).contains("0 sources without");
        assertThat(program.run(SAVE)).isZero();
        assertThat(server.asked()).as("what has a copy is not asked for again").hasSize(1);
    }

    @Test
    void oneThatFailsDoesNotStopTheOthersAndIsTriedAgainNextTime() throws IOException {
        sources("a", "/a", "b", "/b", "c", "/c", "d", "/d", "e", "/e");
        server.file("/a", "application/pdf", new byte[] {'%', 0, 1})
                .status("/b", 403)
                .page("/c", "")
                .on("/d", exchange -> {
                    exchange.sendResponseHeaders(200, 99);
                    exchange.getResponseBody().write('x');
                })
                .status("/e", 302, "Location", "/e");
        String before = text("sources.yaml");

        assertThat(program.run(SAVE)).isEqualTo(1);

        assertThat(program.out())
                .contains("saved a: media/sources/a.pdf, 3 bytes")
                .contains("content/sources.yaml:6:8: not saved b: the host says 403")
                .contains("not saved c: there is nothing in it")
                .contains("not saved d: the answer of 127.0.0.1 breaks off")
                .contains("not saved e: it redirects in a circle")
                .endsWith("1 source done, 4 not.\n");
        assertThat(program.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("site.yaml", "sources.yaml", "a.pdf");
        assertThat(text("sources.yaml")).contains(before.substring(before.indexOf("- id: b")));

        server.page("/b", "now");
        assertThat(program.run(SAVE)).isEqualTo(1);
        assertThat(server.asked().stream().filter("/a"::equals)).hasSize(1);
        assertThat(text("media/sources/b.html.txt")).isEqualTo("now");
    }

    @Test
    void aCopyThatAnInterruptedRunLeftIsTakenAndAnotherFileIsNeverOverwritten() throws IOException {
        sources("a", "/a", "b", "/b");
        server.page("/a", "same").page("/b", "new");
        program.content()
                .file("media/sources/a.html.txt", "same")
                .file("media/sources/b.html.txt", "the author's own")
                .file("media/sources/.b.part", "half");

        assertThat(program.run(SAVE)).isZero();

        assertThat(text("media/sources/b.html.txt")).isEqualTo("the author's own");
        assertThat(text("media/sources/b-2.html.txt")).isEqualTo("new");
        assertThat(text("sources.yaml")).contains("file: sources/a.html.txt", "file: sources/b-2.html.txt");
        assertThat(program.files()).hasSize(5);
    }

    @Test
    void aFrontPageIsNotWhatWasCited() throws IOException {
        sources("a", "/news/a", "b", "/news/b");
        server.status("/news/a", 301, "Location", "/")
                .status("/news/b", 302, "Location", "/")
                .page("/", "Welcome");

        assertThat(program.run(SAVE)).isEqualTo(1);

        assertThat(program.out())
                .contains("not saved a: its address leads to " + server.address("/") + ", the front page of a site")
                .contains("not saved b: ");
        assertThat(program.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("site.yaml", "sources.yaml");
        assertThat(text("sources.yaml")).doesNotContain("file:", "archived:");
    }

    @Test
    void whatIsPackedUnaskedIsNotKept() throws IOException {
        sources("a", "/a");
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {1, 2, 3});
        });

        assertThat(program.run(SAVE)).isEqualTo(1);

        assertThat(program.out()).contains("not saved a: 127.0.0.1 sends it packed (gzip), though asked not to");
        assertThat(text("sources.yaml")).doesNotContain("file:");
    }

    @Test
    void aForeignPageNeverRunsOnTheDossiersOwnSite() throws IOException {
        sources("a", "/a.HTM", "b", "/b.xml", "c", "/c");
        server.file("/a.HTM", "application/octet-stream", "<script>x</script>".getBytes(StandardCharsets.UTF_8))
                .file("/b.xml", "text/xml", new byte[] {'<'})
                .file("/c", "image/png", new byte[] {1});

        assertThat(program.run(SAVE)).isZero();

        assertThat(folder.resolve("content/media/sources"))
                .isDirectoryContaining("glob:**/a.htm.txt")
                .isDirectoryContaining("glob:**/b.xml.txt")
                .isDirectoryContaining("glob:**/c.png");
    }

    @Test
    void whatCannotBeEditedIsNotAskedForAndSaidSo() {
        program.content().event("a", "sources: [{title: P, URL: '" + server.address("/p") + "'}]\n");

        assertThat(program.run(SAVE)).isEqualTo(1);
        assertThat(program.out())
                .contains("content/events/a.md:4:", "it is written in place: move it to `sources.yaml`");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void theOwnNetworkIsNotAskedUnlessOneSaysSo() {
        sources("a", "/a");
        server.page("/a", "x");

        assertThat(program.run("archive", "--save")).isEqualTo(1);
        assertThat(program.out()).contains("127.0.0.1 is this machine or of the local network");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void writesWhereAnArchiveKeepsASourceAndWhenThatSaysIt() throws IOException {
        program.content()
                .file("sources.yaml", "- id: a\n  URL: https://example.org/a # here\n  title: A\n")
                .file("sources/b.md", "---\ntitle: B\nURL: https://example.org/b\n---\n");
        String kept = "https://web.archive.org/web/20240102030405/https://example.org/a";

        assertThat(program.run("archive", "--set", "a=" + kept, "--set", "b=https://perma.cc/ABCD-1234?x=1"))
                .isZero();

        assertThat(text("sources.yaml"))
                .isEqualTo("- id: a\n  URL: https://example.org/a # here\n  archive-url: " + kept
                        + "\n  archived: 2024-01-02\n  title: A\n");
        assertThat(text("sources/b.md"))
                .isEqualTo("---\ntitle: B\nURL: https://example.org/b\n"
                        + "archive-url: https://perma.cc/ABCD-1234?x=1\n---\n");
        assertThat(program.out()).endsWith("2 sources done, 0 not.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a=ftp://x.org/a          | `ftp://x.org/a` is not an address of http or https
            a=https://x.org/a b      | is not an address of http or https
            a=                       | is not an address of http or https
            a=https://example.org/a#x | that is the address of `a` itself
            kept=https://x.org/b     | `kept` has an `archive-url` already: https://x.org/k
            b=https://x.org/b        | there is no published source `b`
            a                        | `--set` cannot be `a`
            """)
    void whatIsNoAddressOfACopyIsRefused(String value, String message) throws IOException {
        program.content()
                .file(
                        "sources.yaml",
                        "- {id: a, title: A, URL: https://example.org/a}\n"
                                + "- {id: kept, title: K, URL: https://example.org/k, archive-url: https://x.org/k}\n");
        String before = text("sources.yaml");

        assertThat(program.run("archive", "--set", value)).isEqualTo(2);

        assertThat(program.err()).startsWith("error: ").contains(message);
        assertThat(text("sources.yaml")).isEqualTo(before);
    }

    @Test
    void noBuildAsksAnybody() {
        sources("a", "/a");
        server.page("/a", "x");

        assertThat(program.run("build")).isZero();
        assertThat(program.run("check")).isZero();
        assertThat(server.asked()).isEmpty();
        assertThat(folder.resolve(".filature")).doesNotExist();
    }

    @Test
    void theDayOfTheOwnCopyIsNotThatOfAnArchives() throws IOException {
        sources("a", "/a", "b", "/b");
        server.page("/a", "x").page("/b", "x");
        assertThat(program.run(SAVE)).isZero();
        String kept = "https://web.archive.org/web/20240102030405/https://example.org/20230101/a";

        assertThat(program.run("archive", "--set", "a=" + kept, "--set", "b=https://perma.cc/ABCD-1234"))
                .isZero();

        assertThat(text("sources.yaml"))
                .contains("archive-url: " + kept + "\n  archived: 2024-01-02\n", "saved: " + today);
        assertThat(program.run("check")).isZero();
        assertThat(program.out()).doesNotContain("archive-date");
        assertThat(program.run("build")).isZero();
        assertThat(Files.readString(folder.resolve("site/sources/a.html"))).contains("data-versiondate=\"2024-01-02\"");
        assertThat(Files.readString(folder.resolve("site/sources/b.html"))).doesNotContain("data-versiondate");
    }

    @Test
    void whatIsAnothersIsPublishedOnlyWhereTheDossierSaysSo() throws IOException {
        sources("a", "/a");
        server.page("/a", "<p>All of the article.</p>");
        program.content().event("e", "sources: [a]\n");
        assertThat(program.run(SAVE)).isZero();

        assertThat(program.run("build")).as(program.out() + program.err()).isZero();
        assertThat(folder.resolve("site/media")).doesNotExist();
        assertThat(Files.readString(folder.resolve("site/sources/a.html")))
                .contains("Copy kept, not published", today.substring(0, 4))
                .doesNotContain(".txt");
        assertThat(Files.readString(folder.resolve("site/events/e.html"))).doesNotContain("copy kept here");

        program.content().file("site.yaml", "title: T\nlanguages: [en]\nmedia: {copies: true}\n");
        assertThat(program.run("build")).isZero();
        assertThat(folder.resolve("site/media")).isNotEmptyDirectory();
        assertThat(Files.readString(folder.resolve("site/sources/a.html"))).contains("Copy kept here");
    }
}
