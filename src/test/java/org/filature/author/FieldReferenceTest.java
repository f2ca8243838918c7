package org.filature.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.filature.read.Format;
import org.junit.jupiter.api.Test;

/** The list of all fields is as the program reads; {@code -Dfilature.golden=write} writes it anew. */
class FieldReferenceTest {
    private static final Path PAGE = Path.of("src/docs/fields.md");

    @Test
    void thePageIsUpToDate() throws Exception {
        String page = FieldReference.of(Format.plain());
        if ("write".equals(System.getProperty("filature.golden"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
