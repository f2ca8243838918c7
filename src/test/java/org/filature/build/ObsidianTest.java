package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.diagnostic.Diagnostic;
import org.filature.media.Papers;
import org.filature.media.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dossier that is written in Obsidian comes out as it looks there. */
class ObsidianTest {
    @TempDir
    Path folder;

    /** Rules about what the notes of a vault need not have. */
    private static final String QUIET = "rules: {unsourced-event: off, missing-translation: off, unused-media: off}\n";

    private ContentFixture content;

    @BeforeEach
    void vault() {
        content = new ContentFixture(folder.resolve("content"))
                .file("site.yaml", "title: A vault\nlanguages: [en, fr]\nauto-link: false\n" + QUIET)
                .person("elon-musk", "Elon Musk", "aliases: [EM]\n")
                .file("actors/openai.md", "---\nname: OpenAI\ntype: company\n---\n## Scope\n\n### More of it\n\nx\n")
                .file("actors/openai.fr.md", "---\nname: OpenAI\n---\n## Scope\n\n### More of it\n\nx\n")
                .file("media/2024/Crane.JPG", Pictures.encoded(Pictures.fields(8, 6), "jpg"))
                .file("media/minutes.pdf", Papers.telling())
                .file("media/a/same.png", Pictures.encoded(Pictures.fields(8, 6), "png"))
                .file("media/b/same.png", Pictures.encoded(Pictures.fields(9, 6), "png"));
    }

    private BuildResult build(String body) {
        content.file("events/e.md", "---\ntitle: E\ndate: 2024\n---\n" + body + "\n");
        return Builds.run(folder);
    }

    private Element prose() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site/events/e.html")))
                .expectFirst(".prose");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[[elon-musk]]~actors/elon-musk.html~Elon Musk",
                "[[Elon-Musk]]~actors/elon-musk.html~Elon Musk",
                "[[ELON MUSK]]~actors/elon-musk.html~Elon Musk",
                "[[EM]]~actors/elon-musk.html~Elon Musk",
                "[[elon-musk|the man]]~actors/elon-musk.html~the man",
                "[[actors/elon-musk]]~actors/elon-musk.html~Elon Musk",
                "[[Actors/Elon-Musk.md|he]]~actors/elon-musk.html~he",
                "[[elon-musk.md]]~actors/elon-musk.html~Elon Musk",
                "[[OpenAI]]~actors/openai.html~OpenAI",
                "[[openai.fr]]~actors/openai.html~OpenAI",
                "[[actors/openai#Scope|then]]~actors/openai.html#scope~then",
                "[[openai#Scope#More of it|there]]~actors/openai.html#more-of-it~there",
                "![[openai]]~actors/openai.html~OpenAI",
                "[[minutes.pdf]]~media/minutes.*pdf~minutes.pdf",
                "[[media/minutes.pdf|the minutes]]~media/minutes.*pdf~the minutes",
                "![[minutes.pdf|them]]~media/minutes.*pdf~them",
            })
    void linksLeadWhereTheyDoThere(String written, String href, String words) throws IOException {
        assertThat(build("See " + written + ".").diagnostics()).isEmpty();

        assertThat(prose().text()).isEqualTo("See " + words + ".");
        assertThat(prose().expectFirst("a").attr("href")).matches("\\.\\./" + href);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "![[Crane.JPG|A crane]]~A crane",
                "![[crane.jpg|A crane|300]]~A crane",
                "![[2024/Crane.JPG|A crane|300x200]]~A crane",
                "![[media/2024/Crane.JPG|A crane]]~A crane",
            })
    void embeddedPicturesAreShown(String written, String alt) throws IOException {
        assertThat(build(written).diagnostics()).isEmpty();

        Element picture = prose().expectFirst("img");
        assertThat(picture.attr("alt")).isEqualTo(alt);
        assertThat(folder.resolve("site/events").resolve(picture.attr("src"))).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "![[Crane.JPG]]~missing-alt~say what it shows: ![[Crane.JPG|what it shows]]",
                "![[Crane.JPG|300]]~missing-alt~say what it shows: ![[Crane.JPG|what it shows]]",
                "![[same.png|x]]~missing-media~write `a/same.png` or `b/same.png`",
                "![[minuts.png|x]]~missing-media~did you mean `minutes.pdf`?",
                "[[events/elon-musk]]~unknown-reference~'write the file of this entry, or mend the name'",
            })
    void whatLeadsNowhereIsTold(String written, String code, String hint) {
        assertThat(build(written).diagnostics()).singleElement().satisfies((Diagnostic problem) -> {
            assertThat(problem.code().id()).isEqualTo(code);
            assertThat(problem.hint()).isEqualTo(hint);
        });
    }

    @Test
    void propertiesMeanTheSame() throws IOException {
        content.file(
                "events/p.md",
                "---\ntitle: P\ndate: 2024\ntags: harbour, \"#roof\"\n"
                                .replace("harbour, \"#roof\"", "'harbour, #roof'")
                        + "actors:\n  - \"[[elon-musk]]\"\n  - \"[[actors/openai.md|it]]\"\n---\n");

        assertThat(Builds.run(folder).diagnostics()).isEmpty();
        Element page = Jsoup.parse(Files.readString(folder.resolve("site/events/p.html")));
        assertThat(page.select(".factbox a[href^=../tags/]").eachText()).containsExactly("harbour", "roof");
        assertThat(page.select(".factbox a[href^=../actors/]").eachText()).containsExactly("Elon Musk", "OpenAI");
    }

    @Test
    void itsOwnFoldersArePassedOver() {
        content.file(".obsidian/workspace.json", "{")
                .file(".obsidian/templates/event.md", "no front matter")
                .file("events/.trash/old.md", "nor here");

        assertThat(build("Text. %% a comment %%").diagnostics()).isEmpty();
        assertThat(folder.resolve("site/events/old.html")).doesNotExist();
    }
}
