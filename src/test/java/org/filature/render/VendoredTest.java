package org.filature.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Scripts of others are as {@code src/vendor/} makes them, and carry their licence. */
class VendoredTest {
    @Test
    void miniSearchIsWhatItsRecipeMakes() throws Exception {
        byte[] script = Files.readAllBytes(Path.of("templates/assets/minisearch.js"));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(script));

        assertThat(digest)
                .isEqualTo(Files.readString(Path.of("src/vendor/minisearch/minisearch.js.sha256"))
                        .strip());
    }

    @Test
    void miniSearchCarriesItsLicence() throws IOException {
        String script = Files.readString(Path.of("templates/assets/minisearch.js"));
        String recipe = Files.readString(Path.of("src/vendor/minisearch/package.json"));

        assertThat(script).contains("Copyright 2022 Luca Ongaro", "Permission is hereby granted, free of charge");
        assertThat(recipe).contains("\"minisearch\": \"" + script.split("[ \n]", 4)[2] + "\"");
        assertThat(Path.of("src/main/resources/META-INF/licenses/minisearch.txt"))
                .exists();
    }
}
