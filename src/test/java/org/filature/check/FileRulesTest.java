package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files and names that not every system can have, or that nobody needs. */
class FileRulesTest {
    @TempDir
    Path folder;

    private ContentFixture content() {
        return new ContentFixture(folder);
    }

    @Test
    @DisabledOnOs(
            value = {OS.WINDOWS, OS.MAC},
            disabledReason = "two such files are one there")
    void filesThatSomeSystemsTakeForOneAreTold() {
        ContentFixture content = content()
                .file("media/Dock.jpg", "a")
                .file("media/dock.jpg", "b")
                .file("media/caf\u00e9.jpg", "c")
                .file("media/cafe\u0301.jpg", "d")
                .file("media/cafe.jpg", "e")
                .file("events/A.md", "---\nid: one\ntitle: A\ndate: 2024\n---\n")
                .file("events/a.md", "---\nid: two\ntitle: A\ndate: 2024\n---\n");

        assertThat(content.check(Code.FILE_CLASH))
                .containsExactly(
                        "events/a.md:1:1 : on Windows and macOS this is the same file as `content/events/A.md`",
                        "media/caf\u00e9.jpg:1:1 : on Windows and macOS this is the same file as"
                                + " `content/media/cafe\u0301.jpg`",
                        "media/dock.jpg:1:1 : on Windows and macOS this is the same file as `content/media/Dock.jpg`");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file systems have no such names")
    void namesThatWindowsDoesNotAllowAreTold() {
        ContentFixture content = content()
                .file("media/nul.txt", "a")
                .file("media/lpt1/x.txt", "b")
                .file("media/a:b.txt", "c")
                .file("media/end.", "d")
                .file("media/null.txt", "e")
                .file("site.yaml", "title: T\nlanguages: [en]\nkinds: [com1]\n")
                .event("con", "")
                .event("a", "kind: com1\ntags: [aux, auxiliary]\n")
                .event("b", "kind: com1\ntags: [Aux]\n")
                .event("c", "id: prn\n");

        assertThat(content.check(Code.RESERVED_NAME))
                .containsExactly(
                        "events/a.md:4:7 com1: Windows has no files called `com1`",
                        "events/a.md:5:8 aux: Windows has no files called `aux`",
                        "events/c.md:4:5 prn: Windows has no files called `prn`",
                        "events/con.md:1:1 : Windows has no files called `con.md`",
                        "media/a:b.txt:1:1 : Windows has no files called `a:b.txt`",
                        "media/end.:1:1 : Windows has no files called `end.`",
                        "media/lpt1/x.txt:1:1 : Windows has no files called `lpt1`",
                        "media/nul.txt:1:1 : Windows has no files called `nul.txt`");
    }

    @Test
    void tagsThatShareAPageAreTold() {
        ContentFixture content = content()
                .event("a", "tags: [C, courts]\n")
                .event("b", "tags: [courts, C++]\n")
                .event("c", "tags: [C++]\n");

        assertThat(content.check(Code.TAG_CLASH))
                .containsExactly("events/b.md:4:16 C++: the tag `C++` shares its page with `C`");
    }

    @Test
    void filesThatNothingShowsAreTold() {
        ContentFixture content = content()
                .file(
                        "site.yaml",
                        "title: T\nlanguages: [en]\ntheme: {logo: logo.svg}\nextra: {cards: [{back: media/back.svg}]}\n")
                .file("sources.yaml", "- {id: s, title: S, file: s.pdf}\n")
                .person("ann", "Ann", "portrait: {file: ann.jpg, alt: Ann}\n")
                .file(
                        "events/a.md",
                        "---\ntitle: A\ndate: 2024\ndraft: true\n---\n![D](../media/a%20dock.jpg) [x](../media/x.pdf) %% ![N](../media/never.jpg) %%\n");
        for (String file : List.of(
                "logo.svg", "back.svg", "s.pdf", "ann.jpg", "a dock.jpg", "x.pdf", "never.jpg", "sub/other.jpg")) {
            content.file("media/" + file, "x");
        }

        assertThat(content.check(Code.UNUSED_MEDIA))
                .containsExactly(
                        "media/never.jpg:1:1 : nothing shows or links this file",
                        "media/sub/other.jpg:1:1 : nothing shows or links this file");
    }

    @Test
    void theLogoIsInTheMediaFolder() {
        String site = "title: A dossier\nlanguages: [en]\ntheme:\n  marked-tags: [new]\n  logo: ";
        ContentFixture content = new ContentFixture(folder).file("media/logo.svg", "<svg/>");

        assertThat(content.file("site.yaml", site + "lgo.svg\n").check(Code.MISSING_MEDIA))
                .containsExactly("site.yaml:5:9 lgo.svg: there is no file `media/lgo.svg`");
        ContentFixture right = new ContentFixture(folder, false);
        assertThat(right.file("site.yaml", site + "media/logo.svg\n").check(Code.MISSING_MEDIA))
                .isEmpty();
    }
}
