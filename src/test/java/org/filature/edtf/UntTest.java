package org.filature.edtf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds us to the cases of unt-libraries/edtf-validate, but for the differences that we list with their reasons. */
class UntTest {

    private static final String PROPERTY = "filature.shared.data";
    private static final String VARIABLE = "FILATURE_SHARED_DATA";

    @Test
    void differsFromTheSuiteOnlyAsListed() throws IOException {
        Path suite = sharedData().resolve("edtf").resolve("unt.tsv");
        assumeTrue(
                Files.isReadable(suite),
                () -> suite.toAbsolutePath() + " is not there; set " + VARIABLE + " or -D" + PROPERTY
                        + " to its folder");
        Map<String, String> differences = new TreeMap<>();
        try (Stream<String> lines = Files.lines(suite, UTF_8)) {
            for (String[] row : Tables.rows(lines)) {
                String theirs = row[1].equals("valid") ? row[2] : row[1];
                String ours = verdict(row[0]);
                if (!ours.equals(theirs)) {
                    differences.put(row[0], ours + ", theirs " + theirs);
                }
            }
        }

        Map<String, String> listed = new TreeMap<>();
        Tables.rows("differences.tsv").forEach(row -> listed.put(row[0], row[1] + ", theirs " + row[2]));
        assertThat(differences).isEqualTo(listed);
    }

    @Test
    void everyDifferenceHasAReason() {
        assertThat(Tables.rows("differences.tsv")).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(row[1]).isEqualTo(verdict(row[0])).isNotEqualTo(row[2]);
            assertThat(row[3]).isNotBlank();
        });
    }

    private static Path sharedData() {
        return Path.of(Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .orElse("../shared/data"));
    }

    private static String verdict(String text) {
        try {
            return Integer.toString(EdtfDate.parse(text).level());
        } catch (EdtfException e) {
            return "invalid";
        }
    }
}
