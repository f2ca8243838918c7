package org.filature.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterTest {
    @TempDir
    Path folder;

    @Test
    void textsStayWhatTheAuthorWrote() {
        Dossier dossier = new ContentFixture(folder)
                .file("pages/no.md", "---\ntitle: 2018\n---\n")
                .file("pages/norway.md", "---\ntitle: no\n---\n")
                .file("pages/time.md", "---\ntitle: 12:30:45\n---\n")
                .file("pages/octal.md", "---\ntitle: 0123\n---\n")
                .read();

        assertThat(dossier.pages())
                .extracting(page -> page.title().words())
                .containsExactly("2018", "no", "0123", "12:30:45");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
        ContentFixture content =
                new ContentFixture(folder).file("pages/a.md", "\uFEFF---\r\ntitle: A\r\nordr: 1\r\n---\r\nText\r\n");

        assertThat(content.problemsOfReading()).containsExactly("content/pages/a.md:3:1 unknown-key");
        assertThat(content.read().pages().get(0).head().bodies().values())
                .extracting(body -> body.text())
                .containsExactly("Text\r\n");
    }

    @Test
    void frontMatterMustBeThereAndClosed() {
        ContentFixture content = new ContentFixture(folder)
                .file("pages/none.md", "Just words\n")
                .file("pages/open.md", "---\ntitle: Open\n")
                .file("pages/empty.md", "---\n---\n");

        assertThat(content.problemsOfReading())
                .containsExactly(
                        "content/pages/empty.md:1:1 missing-field",
                        "content/pages/none.md:1:1 front-matter",
                        "content/pages/open.md:1:1 front-matter");
    }

    @Test
    void bytesThatAreNotTextArePlaced() {
        byte[] latin1 = "---\ntitle: Élan\n---\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new ContentFixture(folder).file("pages/a.md", latin1).problemsOfReading())
                .containsExactly("content/pages/a.md:2:8 unreadable-file");
    }

    @Test
    void yamlProblemsArePlacedInTheFile() {
        ContentFixture content = new ContentFixture(folder)
                .file("pages/colon.md", "---\ntitle: A: b\n---\n")
                .file("pages/quote.md", "---\norder: 1\ntitle: \"A\n---\n")
                .file("pages/tab.md", "---\ntitle: A\n\tmenu: true\n---\n")
                .file("pages/twice.md", "---\ntitle: A\ntitle: B\n---\n")
                .file("pages/at.md", "---\ntitle: @x\n---\n");

        assertThat(content.problemsOfReading())
                .containsExactly(
                        "content/pages/at.md:2:8 yaml-syntax",
                        "content/pages/colon.md:2:9 yaml-syntax",
                        "content/pages/quote.md:3:8 yaml-syntax",
                        "content/pages/tab.md:3:1 yaml-syntax",
                        "content/pages/twice.md:3:1 duplicate-key");
    }

    @Test
    void hostileYamlCostsOneProblemAFile() {
        String bomb = """
                a: &a [x,x,x,x,x,x,x,x,x]
                b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
                c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
                d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
                e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]
                f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]
                g: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]
                extra: {x: *g}
                """;
        ContentFixture content = new ContentFixture(folder)
                .file("pages/bomb.md", "---\n" + bomb + "---\n")
                .file("pages/circle.md", "---\nextra: &x {y: *x}\n---\n")
                .file("pages/control.md", "---\ntitle: a\u0001b\n---\n")
                .file("pages/deep.md", "---\nextra: " + "[".repeat(5000) + "\n---\n")
                .file("pages/tag.md", "---\ntitle: !!java.net.URL [x]\n---\n")
                .file("pages/two.md", "---\ntitle: A\n--- !x\n---\n");

        assertThat(content.problemsOfReading())
                .extracting(problem -> problem.replaceAll(":\\d+:\\d+", ""))
                .containsExactly(
                        "content/pages/bomb.md yaml-syntax",
                        "content/pages/circle.md yaml-syntax",
                        "content/pages/control.md control-character",
                        "content/pages/deep.md yaml-syntax",
                        "content/pages/tag.md yaml-syntax",
                        "content/pages/two.md yaml-syntax");
    }

    @Test
    void charactersBeyondTheBasicPlaneDoNotShiftPlaces() {
        ContentFixture content = new ContentFixture(folder)
                .file("pages/a.md", "---\ntitle: \"𝔸𝔹 🙂\"\nordr: 1\nsummary: 🙂🙂 x\nmenu: maybe\n---\n");

        assertThat(content.problemsOfReading())
                .containsExactly("content/pages/a.md:3:1 unknown-key", "content/pages/a.md:5:7 unknown-value");
    }
}
