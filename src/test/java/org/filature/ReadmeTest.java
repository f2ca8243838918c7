package org.filature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.build.BuildResult;
import org.filature.build.Builds;
import org.filature.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it is shown. */
class ReadmeTest {
    private static final Pattern FILE = Pattern.compile(
            "`(content/[^`]+)`[^`\\n]*(?:\\n[^`\\n]+|`[^`\\n]*`[^`\\n]*)*?\\n\\n```(?:yaml|markdown)\\n(.*?)\\n```",
            Pattern.DOTALL);
    private static final Pattern LOCAL = Pattern.compile("!?\\[[^\\]]*]\\((?!https?:)([^)]+)\\)");

    @TempDir
    Path folder;

    @Test
    void theFiveMinutesDossierBuilds() throws Exception {
        List<String> written = new ArrayList<>();
        Matcher file = FILE.matcher(Files.readString(Path.of("README.md")));
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2) + "\n");
            written.add(file.group(1));
        }

        BuildResult result = Builds.run(folder);

        assertThat(written)
                .containsExactly(
                        "content/site.yaml",
                        "content/actors/mira-holt.md",
                        "content/actors/harbour-board.md",
                        "content/events/contract-signed.md",
                        "content/lawsuits/holt-v-board.md",
                        "content/sources.yaml");
        assertThat(result.diagnostics()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/actors/harbour-board.html")))
                .contains("Mira Holt")
                .contains("Chair");
        assertThat(folder.resolve("site/lawsuits/holt-v-board.html")).exists();
    }

    @Test
    void picturesAndFilesItNamesAreThere() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        List<String> named = LOCAL.matcher(readme.replaceAll("`[^`]*`", ""))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void everyCommandHasItsLine() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        Cli.run(folder, help, help, "help");

        assertThat(help.toString(UTF_8)
                        .lines()
                        .dropWhile(line -> !line.equals("Commands:"))
                        .skip(1)
                        .takeWhile(line -> !line.isBlank())
                        .filter(line -> line.matches("  \\S.*"))
                        .map(line -> line.trim().replaceFirst(" .*", "")))
                .contains("build")
                .allSatisfy(command -> assertThat(readme).contains("| `" + command + "` |"));
    }

    @Test
    void everyPackageHasItsLine() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        try (var packages = Files.list(Path.of("src/main/java/org/filature"))) {
            assertThat(packages.filter(Files::isDirectory).map(path -> "| `" + path.getFileName() + "` |"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(readme).contains(line));
        }
    }
}
