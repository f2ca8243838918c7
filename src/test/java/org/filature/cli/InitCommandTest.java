package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filature.build.Builds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Path directory, String... args) {
        out.reset();
        err.reset();
        return Cli.run(
                directory,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "en,fr", "fr,en", "de", "de,en", "pt-BR,fr,en"})
    void aNewDossierBuildsWithoutAProblem(String languages) throws IOException {
        assertThat(run(folder, "init", "d", "--lang", languages)).isZero();

        assertThat(Builds.run(folder.resolve("d")).diagnostics()).isEmpty();
        assertThat(folder.resolve("d/site/claims/no-tender.html")).exists();
    }

    @Test
    void theStoryIsToldInBothLanguages() throws IOException {
        run(folder, "init", "d", "--lang", "en,fr");
        Builds.run(folder.resolve("d"));

        assertThat(Files.readString(folder.resolve("d/site/fr/events/roof-contract-awarded.html")))
                .contains("<h1>Le conseil attribue le marché du toit de l’école</h1>");
    }

    @Test
    void theSameBytesEveryTime() throws IOException {
        run(folder, "init", "a", "--lang", "en,fr");
        run(folder, "init", "b", "--lang", "en,fr");

        assertThat(files(folder.resolve("a")))
                .isEqualTo(files(folder.resolve("b")))
                .containsKeys(
                        "README.md",
                        ".gitignore",
                        ".vscode/settings.json",
                        ".vscode/extensions.json",
                        ".filature/schemas/event.schema.json",
                        "content/.obsidian/app.json",
                        "content/.obsidian/types.json",
                        "content/pages/about.fr.md");
        assertThat(files(folder.resolve("a")).values()).noneMatch(text -> text.contains("<<"));
    }

    @Test
    void schemasThatTheEditorSettingsNameAreThere() throws IOException {
        run(folder, "init", ".");

        assertThat(Pattern.compile("\\./(\\.filature/[^\"]+)")
                        .matcher(Files.readString(folder.resolve(".vscode/settings.json")))
                        .results())
                .hasSize(3)
                .allSatisfy(path -> assertThat(folder.resolve(path.group(1))).exists());
    }

    @Test
    void theTitleIsWrittenAsItIs() throws IOException {
        assertThat(run(folder, "init", ".", "--title", "Roof: \"the\" contract"))
                .isZero();

        assertThat(Files.readString(folder.resolve("content/site.yaml")))
                .contains("title: \"Roof: \\\"the\\\" contract\"\n");
        assertThat(Files.readString(folder.resolve("README.md"))).startsWith("# Roof: \"the\" contract\n");
        assertThat(Builds.run(folder).diagnostics()).isEmpty();
    }

    @Test
    void aFolderWithAnythingInItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "precious");

        assertThat(run(folder, "init", ".")).isEqualTo(1);

        assertThat(err()).isEqualTo("filature: the folder is not empty, so nothing was written; it holds thesis.txt\n");
        assertThat(files(folder)).containsOnlyKeys("thesis.txt");
        assertThat(run(folder, "init", "thesis.txt")).isEqualTo(1);
        assertThat(err()).contains("is a file");
    }

    @Test
    void hiddenFilesStay() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".gitignore"), "mine\n");

        assertThat(run(folder, "init", ".")).isZero();

        assertThat(folder.resolve(".gitignore")).hasContent("mine");
        assertThat(folder.resolve("content/site.yaml")).exists();
    }

    @Test
    void wrongUsageSaysWhatIsRight() {
        assertThat(run(folder, "init")).isEqualTo(2);
        assertThat(run(folder, "init", "d", "--lang", "English")).isEqualTo(2);
        assertThat(err()).contains("`English` is not a language tag");
        assertThat(run(folder, "init", "d", "--title", " ")).isEqualTo(2);
        assertThat(folder.resolve("d")).doesNotExist();
    }
}
