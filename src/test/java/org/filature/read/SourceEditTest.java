package org.filature.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filature.read.SourceEdit.NotEditedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceEditTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    private static Map<String, String> saved() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("file", "sources/a.html");
        keys.put("sha256", HASH);
        keys.put("archived", "2026-01-31");
        return keys;
    }

    private String edit(String name, String text, Map<String, String> keys) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        SourceEdit.add(file, "a", keys);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing is left behind").containsExactly(file);
        }
        return Files.readString(file);
    }

    @Test
    void keysStandBehindTheAddressAndAllElseStays() throws Exception {
        String edited = edit("sources.yaml", """
                # Sources: all of them
                - id:    z      # first
                  title: 'Z'

                - URL: https://example.org/a   # its address
                  title: "A: a title"
                  id: a
                  note: >-
                    folded
                    words

                # the last
                -   id: b
                    title: B
                """, saved());

        assertThat(edited).isEqualTo("""
                # Sources: all of them
                - id:    z      # first
                  title: 'Z'

                - URL: https://example.org/a   # its address
                  archived: 2026-01-31
                  file: sources/a.html
                  sha256: %s
                  title: "A: a title"
                  id: a
                  note: >-
                    folded
                    words

                # the last
                -   id: b
                    title: B
                """.formatted(HASH));
    }

    @Test
    void windowsLinesAByteOrderMarkAndAMissingLastBreakStay() throws Exception {
        assertThat(edit("sources.yaml", "\uFEFF- id: a\r\n  URL: https://example.org/é", Map.of("file", "a.pdf")))
                .isEqualTo("\uFEFF- id: a\r\n  URL: https://example.org/é\r\n  file: a.pdf");
    }

    @Test
    void aSourceWithAFileOfItsOwnKeepsItsText() throws Exception {
        assertThat(edit(
                        "a.md",
                        "---\ntitle: |\n  A\n\n  title\nURL: https://example.org/a\n---\nURL: not this one\n",
                        Map.of("archive-url", "https://web.archive.org/web/2024/https://example.org/a")))
                .isEqualTo("---\ntitle: |\n  A\n\n  title\nURL: https://example.org/a\n"
                        + "archive-url: https://web.archive.org/web/2024/https://example.org/a\n---\n"
                        + "URL: not this one\n");
    }

    @Test
    void aSourceOnOneLineStaysOnOneLine() throws Exception {
        assertThat(edit(
                        "sources.yaml",
                        "[{id: a, URL: 'https://example.org/a', title: A}, {id: b}]\n",
                        Map.of("archive-url", "https://x.org/a,b")))
                .isEqualTo("[{id: a, URL: 'https://example.org/a', archive-url: \"https://x.org/a,b\", title: A},"
                        + " {id: b}]\n");
    }

    @Test
    void aKeyWithoutAValueGetsOne() throws Exception {
        assertThat(edit("sources.yaml", "- id: a\n  file:   # none yet\n  sha256: ~\n  title: A\n", saved()))
                .isEqualTo("- id: a\n  file: sources/a.html   # none yet\n  sha256: " + HASH
                        + "\n  title: A\n  archived: 2026-01-31\n");
    }

    @Test
    void aListOfOneIsFoundToo() throws Exception {
        assertThat(edit("sources.yaml", "id: a\ntitle: A\n", Map.of("file", "a.pdf")))
                .isEqualTo("id: a\ntitle: A\nfile: a.pdf\n");
    }

    static List<String> unedited() {
        return List.of(
                "- id: a\n  file: other.pdf\n",
                "- id: b\n  title: B\n",
                "- id: a\n  title: [unclosed\n",
                "- &x\n  id: b\n  title: B\n- *x\n- id: \"a\u0001\"\n",
                "- &one {id: a, title: A}\n- *one\n",
                "");
    }

    @ParameterizedTest
    @MethodSource
    void unedited(String text) throws IOException {
        Path file = folder.resolve("sources.yaml");
        Files.writeString(file, text);

        assertThatThrownBy(() -> SourceEdit.add(file, "a", Map.of("file", "a.pdf")))
                .isInstanceOf(NotEditedException.class);
        assertThat(file).hasContent(text);
    }

    @Test
    void whatIsNoTextIsLeftAlone() throws IOException {
        Path file = folder.resolve("sources.yaml");
        byte[] latin = "- id: a\n  title: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);

        assertThatThrownBy(() -> SourceEdit.add(file, "a", Map.of("file", "a.pdf")))
                .isInstanceOf(NotEditedException.class)
                .hasMessageContaining("UTF-8");
        assertThat(file).hasBinaryContent(latin);
    }

    @Test
    void permissionsAndLinksStay() throws Exception {
        Path real = folder.resolve("real.yaml");
        Files.writeString(real, "- id: a\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createDirectory(folder.resolve("content")).resolve("sources.yaml");
        Files.createSymbolicLink(link, real);

        SourceEdit.add(link, "a", Map.of("file", "a.pdf"));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("- id: a\n  file: a.pdf\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-r-----");
    }
}
