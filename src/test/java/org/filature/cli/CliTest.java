package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filature.ContentFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return Cli.run(
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private ContentFixture content() {
        return new ContentFixture(folder.resolve("content"));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void buildsAndSaysSo() {
        content().event("a", "");

        assertThat(run("build")).isZero();
        assertThat(out()).matches("site: \\d+ pages, \\d+ changed\\.\nWithout `base-url`, .* no picture\\.\n");
        assertThat(run("build")).isZero();
        assertThat(out()).matches("site: \\d+ pages, nothing changed\\.\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void errorsInTheContentKeepTheLastGoodSite() throws Exception {
        content().event("a", "");
        run("build");
        String before = Files.readString(folder.resolve("site/events/a.html"));
        content().event("a", "kind: lanch\n").event("b", "");

        assertThat(run("build")).isEqualTo(1);

        assertThat(err()).contains("content/events/a.md:4:7: error[unknown-value]", "did you mean `launch`?");
        assertThat(out()).isEqualTo("Nothing published: 1 error, 0 warnings. The last good site stays.\n");
        assertThat(Files.readString(folder.resolve("site/events/a.html"))).isEqualTo(before);
        assertThat(folder.resolve("site/events/b.html")).doesNotExist();
    }

    @Test
    void strictMakesWarningsCount() {
        content().file("stray.md", "x");

        assertThat(run("build")).isZero();
        assertThat(out()).contains("0 errors, 1 warning");
        assertThat(run("build", "--strict")).isEqualTo(1);
    }

    @Test
    void draftsAndEmbargoesAreShownWhenAskedFor() {
        content().event("draft", "draft: true\n").event("later", "embargo: 2030-01-01\n");

        run("build");
        assertThat(folder.resolve("site/events/draft.html")).doesNotExist();
        assertThat(folder.resolve("site/events/later.html")).doesNotExist();
        run("build", "--now", "2030-01-01T00:00:00Z");
        assertThat(folder.resolve("site/events/later.html")).exists();
        assertThat(folder.resolve("site/events/draft.html")).doesNotExist();
        run("build", "--drafts");
        assertThat(folder.resolve("site/events/draft.html")).exists();
    }

    @Test
    void aBaseUrlMakesAddressesAbsolute() throws Exception {
        content().event("a", "");

        assertThat(run("build", "--base-url", "https://example.org/x")).isZero();

        assertThat(out()).matches("site: \\d+ pages, \\d+ changed\\.\n");
        assertThat(Files.readString(folder.resolve("site/sitemap.xml")))
                .contains("https://example.org/x/events/a.html");
    }

    @Test
    void reportsForProgramsStandAlone() {
        content().event("a", "kind: lanch\n");

        run("build", "--format", "json");
        assertThat(out())
                .startsWith("[{\"path\":\"content/events/a.md\",\"line\":4")
                .endsWith("}]\n")
                .hasLineCount(1);
        run("build", "--format", "github");
        assertThat(out()).startsWith("::error file=content/events/a.md,line=4,col=7");
        run("build", "--format", "sarif");
        assertThat(out()).contains("\"version\":\"2.1.0\"");
    }

    @Test
    void wrongUsageSaysWhatIsRight() {
        content();

        assertThat(run("build", "--content", "nowhere")).isEqualTo(2);
        assertThat(err()).contains("there is no folder `nowhere`");
        assertThat(run("build", "--now", "soon")).isEqualTo(2);
        assertThat(run("build", "--base-url", "example.org")).isEqualTo(2);
        assertThat(run("build", "--format", "xml")).isEqualTo(2);
        assertThat(run("biuld")).isEqualTo(2);
        assertThat(err()).contains("build");
        assertThat(run()).isEqualTo(2);
        assertThat(run("build", "--help")).isZero();
        assertThat(out()).contains("--content", "Exit codes:");
    }

    @Test
    void filesThatAreNotOursStopIt() throws Exception {
        content().event("a", "");
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/thesis.txt"), "precious");

        assertThat(run("build")).isEqualTo(1);

        assertThat(err()).contains("error[output]", "thesis.txt");
        assertThat(folder.resolve("site/thesis.txt")).hasContent("precious");
        assertThat(folder.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void servingSaysWhatIsWrongBeforeItBegins() throws Exception {
        assertThat(run("serve")).isEqualTo(2);
        assertThat(err()).contains("there is no folder `content`");
        content();
        assertThat(run("serve", "--port", "70000")).isEqualTo(2);
        assertThat(err()).contains("`70000` is not a port");
        assertThat(run("serve", "--now", "soon")).isEqualTo(2);
        assertThat(run("serve", "--help")).isZero();
        assertThat(out()).contains("--port", "--no-drafts", "--open", "Examples:", "Exit codes:");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(3);
            assertThat(err())
                    .contains("port " + taken.getLocalPort() + " is taken")
                    .doesNotContain("\tat ");
        }
    }
}
