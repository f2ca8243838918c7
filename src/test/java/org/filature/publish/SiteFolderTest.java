package org.filature.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void placeSite() {
        site = folder.resolve("site");
    }

    private int publish(String... pathsAndTexts) throws IOException, ForeignFilesException {
        try (SiteFolder output = SiteFolder.open(site)) {
            write(output, pathsAndTexts);
            return output.publish(Optional.empty());
        }
    }

    private static void write(Output output, String... pathsAndTexts) {
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            output.write(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> files() throws IOException {
        return Trees.files(folder);
    }

    @Test
    void whatIsWrittenIsPublishedWhole() throws Exception {
        assertThat(publish("index.html", "a", "deep/er/x.html", "b")).isEqualTo(2);

        assertThat(files())
                .containsExactly("site/SHA256SUMS", "site/deep/er/x.html", "site/index.html", "site/manifest.json");
        assertThat(site.resolve("deep/er/x.html")).hasContent("b");
    }

    @Test
    void aSecondRunTouchesNothing() throws Exception {
        publish("a.html", "a", "b.html", "b");
        FileTime long_ago = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(site.resolve("a.html"), long_ago);
        Object folderBefore = Files.readAttributes(site, "unix:ino").get("ino");

        assertThat(publish("a.html", "a", "b.html", "b")).isZero();

        assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(long_ago);
        assertThat(Files.readAttributes(site, "unix:ino").get("ino")).isEqualTo(folderBefore);
    }

    @Test
    void unchangedFilesKeepTheirTimeWhenOthersChange() throws Exception {
        publish("a.html", "a", "b.html", "b");
        FileTime long_ago = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(site.resolve("a.html"), long_ago);

        assertThat(publish("a.html", "a", "b.html", "changed")).isEqualTo(1);

        assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(long_ago);
        assertThat(site.resolve("b.html")).hasContent("changed");
    }

    @Test
    void pagesNoLongerMadeAreGone() throws Exception {
        publish("a.html", "a", "old/b.html", "b");

        publish("a.html", "a");

        assertThat(files()).containsExactly("site/SHA256SUMS", "site/a.html", "site/manifest.json");
    }

    @Test
    void filesThatNoBuildHasWrittenStopIt() throws Exception {
        publish("a.html", "a");
        Files.writeString(site.resolve("mine.txt"), "precious");
        Files.writeString(site.resolve(".DS_Store"), "litter");

        assertThatThrownBy(() -> publish("a.html", "changed"))
                .isInstanceOfSatisfying(
                        ForeignFilesException.class, e -> assertThat(e.files()).containsExactly("mine.txt"));

        assertThat(site.resolve("a.html")).hasContent("a");
        assertThat(site.resolve("mine.txt")).hasContent("precious");
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith(".site"));
    }

    @Test
    void aFolderWithoutAListOfWhatWasPublishedIsNotOurs() throws Exception {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.html"), "precious");

        assertThatThrownBy(() -> publish("a.html", "a")).isInstanceOf(ForeignFilesException.class);
    }

    @Test
    void whatIsNotPublishedLeavesNoTrace() throws Exception {
        publish("a.html", "a");

        try (SiteFolder output = SiteFolder.open(site)) {
            write(output, "a.html", "changed", "b.html", "b");
        }

        assertThat(files()).containsExactly("site/SHA256SUMS", "site/a.html", "site/manifest.json");
        assertThat(site.resolve("a.html")).hasContent("a");
    }

    @Test
    void aBuildThatWasKilledBetweenTheTwoMovesIsUndone() throws Exception {
        publish("a.html", "a");
        Files.move(site, folder.resolve(".site.previous"));
        Files.createDirectories(folder.resolve(".site.staging/half"));
        Files.writeString(folder.resolve(".site.staging/half/x.html"), "half");

        try (SiteFolder output = SiteFolder.open(site)) {
            assertThat(site.resolve("a.html")).hasContent("a");
            write(output, "a.html", "a");
            output.publish(Optional.empty());
        }

        assertThat(files()).containsExactly("site/SHA256SUMS", "site/a.html", "site/manifest.json");
    }

    @Test
    void twoBuildsDoNotWriteOneFolder() throws Exception {
        try (SiteFolder first = SiteFolder.open(site)) {
            assertThatThrownBy(() -> SiteFolder.open(site))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another");
            write(first, "a.html", "a");
            first.publish(Optional.empty());
        }
        assertThat(files()).containsExactly("site/SHA256SUMS", "site/a.html", "site/manifest.json");
    }
}
