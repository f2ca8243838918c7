package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.filature.ContentFixture;
import org.filature.diagnostic.Diagnostic;
import org.filature.media.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes planted in every kind of Markdown are told at the same line and column whatever the line ends, and in a
 * translation as in an original. Where each is, {@code sites/places/expected} says.
 */
class PlacesTest {
    private static final Path EVERYWHERE = Path.of("src/test/resources/sites/places/content/pages/everywhere.md");

    @TempDir
    Path folder;

    private List<String> problems(String file, String text) {
        new ContentFixture(folder.resolve("content"))
                .person("sam-altman", "Sam Altman", "")
                .file("media/crane.jpg", Pictures.encoded(Pictures.fields(8, 6), "jpg"))
                .file(file, text);
        return Builds.run(folder).diagnostics().stream()
                .filter(problem -> problem.at().path().equals("content/" + file))
                .map(PlacesTest::told)
                .toList();
    }

    private static String told(Diagnostic problem) {
        return problem.at().line() + ":" + problem.at().column() + " "
                + problem.at().width() + " " + problem.code().id() + " <"
                + problem.at().text() + ">";
    }

    @Test
    void lineEndsDoNotMoveThem() throws IOException {
        String text = Files.readString(EVERYWHERE);
        List<String> placed = problems("pages/everywhere.md", text);

        assertThat(placed).hasSizeGreaterThan(55);
        assertThat(problems("pages/everywhere.md", text.replace("\n", "\r\n"))).isEqualTo(placed);
        assertThat(problems("pages/everywhere.md", text.replace("\n", "\r"))).isEqualTo(placed);
        assertThat(problems("pages/everywhere.md", "\uFEFF" + text)).isEqualTo(placed);
    }

    @Test
    void translationsAreToldInTheirOwnFile() throws IOException {
        String text = Files.readString(EVERYWHERE);
        List<String> placed = problems("pages/everywhere.md", text);

        assertThat(problems("pages/everywhere.fr.md", text)).isEqualTo(placed);
    }

    @Test
    void everyNameThatIsNobodysIsMarkedToTheLetter() throws IOException {
        assertThat(problems("pages/everywhere.md", Files.readString(EVERYWHERE)))
                .filteredOn(told -> told.contains("unknown-reference"))
                .allMatch(told ->
                        told.matches("\\d+:\\d+ \\d+ unknown-reference <(nobody\\d*|no(source|key\\d?)|gone)>"));
    }
}
