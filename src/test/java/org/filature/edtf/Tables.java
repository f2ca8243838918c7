package org.filature.edtf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads the tables and words that tests run on. */
final class Tables {

    private Tables() {}

    /** The rows of a table in {@code src/test/resources/edtf}, without its comment and its heading. */
    static List<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream("/edtf/" + name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return rows(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> rows(Stream<String> lines) {
        return lines.skip(2).map(line -> line.split("\t", -1)).toList();
    }

    static EdtfFormat english() {
        return new EdtfFormat(DateWords.of(messages("en")::getProperty));
    }

    static EdtfFormat french() {
        return new EdtfFormat(DateWords.of(messages("fr")::getProperty));
    }

    static Properties messages(String language) {
        Path file = Path.of("templates", "i18n", "dates." + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            Properties messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
