package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not to be published is in no byte and no name of the site. */
class LeakTest {
    private static final Path CONTENT = Path.of("src/test/resources/sites/unpublished/content");

    @TempDir
    Path folder;

    @Test
    void nothingUnpublishedIsInTheSite() throws IOException {
        SiteFixtures.copy(CONTENT, folder.resolve("content"));

        BuildResult result = Builds.run(folder);

        assertThat(result.isPublished()).as(result.diagnostics().toString()).isTrue();
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat((file + bytes).toLowerCase(Locale.ROOT))
                        .as(file.toString())
                        .doesNotContain("canary");
            });
        }
        try (Stream<Path> media = Files.list(folder.resolve("site/media"))) {
            assertThat(media.map(file -> file.getFileName().toString()))
                    .singleElement()
                    .asString()
                    .startsWith("dock-at-dawn-");
        }
    }

    @Test
    void draftsAreShownWhenAskedFor() throws IOException {
        SiteFixtures.copy(CONTENT, folder.resolve("content"));

        Builds.run(folder, true);

        assertThat(Files.readString(folder.resolve("site/actors/hidden.html"))).contains("CANARY-draft");
        assertThat(Files.readString(folder.resolve("site/actors/open.html")))
                .doesNotContain("CANARY-private", "CANARY-comment");
    }

    @Test
    void thePreviewShowsWhatIsHiddenAndMarksIt() throws IOException {
        SiteFixtures.copy(CONTENT, folder.resolve("content"));
        Workbench preview = new Workbench(() -> new BuildRequest(
                folder.resolve("content"),
                "content",
                folder.resolve("templates"),
                "templates",
                folder.resolve("site"),
                true,
                false,
                Instant.parse("2026-01-01T00:00:00Z"),
                Optional.empty()));

        assertThat(preview.refresh().make("actors/hidden.html"))
                .isInstanceOfSatisfying(
                        Snapshot.Made.Page.class,
                        page -> assertThat(page.html()).contains("CANARY-draft", "role=\"note\"><strong>"));
    }

    @Test
    void aHomePageThatIsADraftIsNotPublished() throws IOException {
        SiteFixtures.copy(CONTENT, folder.resolve("content"));
        Files.writeString(folder.resolve("content/index.md"), "---\ntitle: Home\ndraft: true\n---\nCANARY-home\n");

        assertThat(Builds.run(folder).isPublished()).isTrue();

        assertThat(Files.readString(folder.resolve("site/index.html"))).doesNotContain("CANARY");
    }
}
