package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages lead to their own file where it can be edited. */
class EditLinkTest {
    /** Rules about what entries need not have here. */
    private static final String QUIET = "rules: {unsourced-event: off, missing-translation: off, uncited-source: off, "
            + "undated-source: off, unarchived-source: off}\n";

    @TempDir
    Path folder;

    private ContentFixture content(String settings) {
        return new ContentFixture(folder.resolve("content"))
                .file("site.yaml", "title: T\nlanguages: [en, fr]\n" + QUIET + settings)
                .event("2024/launch day", "id: launch\n")
                .file("events/2024/launch day.fr.md", "---\ntitle: Lancement\n---\n")
                .person("ann", "Ann", "")
                .file("sources.yaml", "- {id: a, title: A}\n- {id: b, title: B}\n")
                .file("sources.fr.yaml", "- {id: a, title: Ah}\n");
    }

    private String link(String page, String words) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(page)))
                .select("main a:containsOwn(" + words + ")")
                .attr("href");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "repository: https://github.com/o/d.git|https://github.com/o/d/edit/main/content/",
                "repository: https://gitlab.com/g/o/d/|https://gitlab.com/g/o/d/-/edit/main/content/",
                "repository: https://codeberg.org/o/d|https://codeberg.org/o/d/_edit/main/content/",
                "repository: https://github.com/o/d, branch: live, content-path: ./x/y/"
                        + "|https://github.com/o/d/edit/live/x/y/",
                "repository: https://github.com/o/d, content-path: .|https://github.com/o/d/edit/main/",
                "edit: 'https://git.example.org/edit?f={path}'|https://git.example.org/edit?f=content/",
            })
    void eachPageLeadsToItsFile(String settings, String start) throws IOException {
        content(settings.replace(", ", "\n") + "\n");

        assertThat(Builds.run(folder).diagnostics()).isEmpty();

        assertThat(link("events/launch.html", "Edit this page")).isEqualTo(start + "events/2024/launch%20day.md");
        assertThat(link("fr/events/launch.html", "Modifier cette page"))
                .isEqualTo(start + "events/2024/launch%20day.fr.md");
        assertThat(link("actors/ann.html", "Edit this page")).isEqualTo(start + "actors/ann.md");
        assertThat(link("fr/actors/ann.html", "Modifier cette page")).isEqualTo(start + "actors/ann.md");
        assertThat(link("sources/a.html", "Edit this page")).isEqualTo(start + "sources.yaml");
        assertThat(link("fr/sources/a.html", "Modifier cette page")).isEqualTo(start + "sources.fr.yaml");
        assertThat(link("fr/sources/b.html", "Modifier cette page")).isEqualTo(start + "sources.yaml");
        assertThat(link("timeline.html", "Edit this page")).isEmpty();
        assertThat(link("index.html", "Edit this page")).isEmpty();
    }

    /** The file holds the name: neither the page, nor the coverage, nor a source written in it leads there. */
    @Test
    void nothingLeadsToTheFileOfSomebodyWithAPseudonym() throws IOException {
        content("repository: https://github.com/o/d\n")
                .person(
                        "clerk",
                        "Johanna Vermeer",
                        "pseudonym: Marie T.\nborn: 1980\nsummary: A clerk.\nsources: [{title: Her letter}]\n")
                .file("actors/clerk.fr.md", "---\nsummary: Une secrétaire.\n---\n")
                .person("kid", "Roberta Zanu", "pseudonym: Young K.\nminor: true\n")
                .event("unready", "draft: true\nsources: [{title: Minutes}]\n")
                .event("told", "sources: [{title: Minutes}]\n");

        BuildResult result = Builds.run(folder);
        assertThat(result.isPublished()).as(result.diagnostics().toString()).isTrue();

        String site = HidingPlacesTest.everyByte(folder.resolve("site"));
        assertThat(site)
                .contains("/content/actors/ann.md", "/content/events/told.md")
                .doesNotContain("/content/actors/clerk", "/content/actors/kid", "/content/events/unready");
        JsonNode coverage = JsonMapper.shared().readTree(Files.readString(folder.resolve("site/data/coverage.json")));
        assertThat(coverage.get("entries").findValuesAsString("id")).contains("ann", "clerk");
        assertThat(coverage.get("entries"))
                .filteredOn(entry -> entry.get("id").asString().equals("clerk"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("edit").asString()).isEmpty());
    }

    @Test
    void bitbucketsPathStandsBeforeTheQuestion() throws IOException {
        content("repository: https://bitbucket.org/o/d\n");
        Builds.run(folder);

        assertThat(link("actors/ann.html", "Edit this page"))
                .isEqualTo("https://bitbucket.org/o/d/src/main/content/actors/ann.md?mode=edit&at=main");
    }

    @Test
    void withoutARepositoryThereIsNoLink() throws IOException {
        content("");
        Builds.run(folder);

        assertThat(link("actors/ann.html", "Edit this page")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "repository: https://git.example.org/o/d|how files are edited at `git.example.org` is not known",
                "repository: github.com/o/d|is not an address that can be linked",
                "edit: https://git.example.org/edit/|is not an address with `{path}` in it",
                "edit: 'javascript:{path}'|is not an address with `{path}` in it",
            })
    void whatCannotBeALinkIsTold(String settings, String message) {
        content(settings + "\n");

        assertThat(Builds.run(folder).diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.at().line()).isEqualTo(4);
        });
    }
}
