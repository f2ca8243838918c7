package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.filature.diagnostic.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code src/test/resources/sites/} is a small dossier with what must come of it:
 * {@code expected/problems.txt}, the report word for word, and {@code expected/<page>.txt}, what a page says.
 * {@code -Dfilature.golden=write} writes the expectations anew; read the difference before you commit it.
 */
class GoldenSitesTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final boolean WRITE = "write".equals(System.getProperty("filature.golden"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everySiteComesOutAsExpected() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.sorted().toList().stream()
                    .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
        }
    }

    private void check(Path golden) throws IOException {
        Path site = folder.resolve(golden.getFileName());
        SiteFixtures.copy(golden, site);
        BuildResult result = Builds.run(site);

        expect(golden.resolve("expected/problems.txt"), Report.TEXT.of(result.diagnostics()));
        for (Path expected : expectedPages(golden)) {
            String page =
                    golden.resolve("expected").relativize(expected).toString().replace(".txt", ".html");
            Path made = site.resolve("site").resolve(page);
            assertThat(made).as("the page that %s expects", expected).exists();
            expect(expected, Outline.of(Files.readString(made)));
        }
    }

    private static List<Path> expectedPages(Path golden) throws IOException {
        try (Stream<Path> files = Files.walk(golden.resolve("expected"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("problems.txt"))
                    .sorted()
                    .toList();
        }
    }

    private static void expect(Path expectation, String actual) throws IOException {
        if (WRITE) {
            Files.createDirectories(expectation.getParent());
            Files.writeString(expectation, actual);
        }
        assertThat(actual).as(expectation.toString()).isEqualTo(Files.readString(expectation));
    }
}
