package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filature.ContentFixture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that no author meant to write cost one line each in the report, and the mistake in the good file beside them is
 * told all the same.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file systems have neither pipes nor such names")
class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String NEIGHBOUR =
            "content/events/good.md:4:7: error[unknown-value]: `lanch` is not a value known here";

    @TempDir
    Path folder;

    private ContentFixture content;

    @BeforeEach
    void aGoodFileWithOneMistake() {
        content = new ContentFixture(folder.resolve("content")).event("good", "kind: lanch\n");
    }

    /** The first line of each problem, but for the neighbour's, which must be among them. */
    private List<String> problems() {
        return Assertions.assertTimeoutPreemptively(SOON, () -> {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int exit = Cli.run(
                    folder,
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    "build");
            List<String> told = err.toString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches(".*: (error|warning)\\[.*"))
                    .toList();
            assertThat(exit).isEqualTo(1);
            assertThat(told).contains(NEIGHBOUR);
            assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Exception", "\tat ");
            return told.stream().filter(line -> !line.equals(NEIGHBOUR)).toList();
        });
    }

    private Path path(String name) {
        return content.root().resolve(name);
    }

    private void shell(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(content.root().toFile())
                .start();
        assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0, command);
    }

    @Test
    void rubbishIsPlacedAtItsFirstWrongByte() {
        content.file("pages/bytes.md", new byte[] {'-', '-', '-', '\n', 'a', (byte) 0xC3, (byte) 0x28, 0});
        content.file("pages/zero.md", "---\ntitle: A\0B\n---\n");
        content.file("pages/picture.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});

        assertThat(problems())
                .containsExactly(
                        "content/pages/bytes.md:2:2: error[unreadable-file]: the file is not UTF-8 text from here on",
                        "content/pages/picture.md:1:1: error[unreadable-file]: the file is not UTF-8 text from here on",
                        "content/pages/zero.md:2:9: error[unreadable-file]: the file is not text: a zero byte is in it");
    }

    @Test
    void textOfTwoBytesACharacterIsCalledSo() {
        String text = "---\ntitle: Élan\n---\n";
        content.file("pages/big.md", text.getBytes(StandardCharsets.UTF_16));
        content.file("pages/little.md", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        content.file("pages/unmarked.md", text.getBytes(StandardCharsets.UTF_16LE));

        assertThat(problems())
                .containsExactly(
                        "content/pages/big.md:1:1: error[unreadable-file]: the file is UTF-16 text, not UTF-8",
                        "content/pages/little.md:1:1: error[unreadable-file]: the file is UTF-16 text, not UTF-8",
                        "content/pages/unmarked.md:1:1: error[unreadable-file]: the file is UTF-16 text, not UTF-8");
    }

    @Test
    void hugeFilesAreNotRead() throws IOException {
        content.file("pages/huge.md", "---\n");
        try (RandomAccessFile file = new RandomAccessFile(path("pages/huge.md").toFile(), "rw")) {
            file.setLength(50L << 20);
        }

        assertThat(problems())
                .containsExactly("content/pages/huge.md:1:1: error[file-too-large]: the file is larger than 16 MB");
    }

    @Test
    void yamlBombsAreRefused() {
        String laughs = IntStream.range(1, 9)
                .mapToObj(i -> "l" + i + ": &l" + i + " [" + ("*l" + (i - 1) + ",").repeat(9) + "*l" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "l0: &l0 [x,x,x]\n", ""));
        String keys =
                IntStream.range(0, 100_000).mapToObj(i -> "  key" + i + ": x\n").collect(Collectors.joining());
        content.file("pages/laughs.md", "---\ntitle: A\n" + laughs + "---\n");
        content.file("pages/deep.md", "---\ntitle: A\nextra: " + "{a: ".repeat(100_000) + "\n---\n");
        content.file("pages/deep-list.md", "---\ntitle: A\nextra: " + "- ".repeat(100_000) + "\n---\n");
        content.file("pages/keys.md", "---\ntitle: A\nextra:\n" + keys + "---\n");
        content.file("pages/scalar.md", "---\ntitle: A\nsummary: " + "word ".repeat(1_000_000) + "\n---\n");
        content.file("pages/open.md", "---\ntitle: \"A\n" + "b\n".repeat(500_000) + "---\n");

        assertThat(problems())
                .containsExactly(
                        "content/pages/deep-list.md:3:8: error[yaml-syntax]: a text begins with `- `",
                        "content/pages/deep.md:2:1: error[yaml-syntax]: the YAML is nested too deeply, or repeats itself through aliases beyond reason",
                        "content/pages/laughs.md:2:1: error[yaml-syntax]: the YAML is nested too deeply, or repeats itself through aliases beyond reason",
                        "content/pages/open.md:2:8: error[yaml-syntax]: a quotation mark is opened here and never closed");
    }

    @Test
    void filesWithoutPermissionAreToldAndThoseBesideThemRead() throws IOException {
        content.file("pages/locked.md", "x").file("claims/secret/c.md", "x");
        Files.setPosixFilePermissions(path("pages/locked.md"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(path("claims/secret"), PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(path("pages/locked.md")), "root may read everything");

            assertThat(problems())
                    .containsExactly(
                            "content/claims/secret:1:1: error[unreadable-file]: there is no permission to read it",
                            "content/pages/locked.md:1:1: error[unreadable-file]: there is no permission to read it");
        } finally {
            Files.setPosixFilePermissions(path("claims/secret"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFileThatFailsWhileItIsReadIsTold() throws IOException {
        Path failing = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(failing), "only Linux has a file that opens and cannot be read");
        Files.createDirectories(path("pages"));
        Files.createSymbolicLink(path("pages/failing.md"), failing);

        assertThat(problems())
                .containsExactly("content/pages/failing.md:1:1: error[unreadable-file]: it cannot be read");
    }

    @Test
    void linksToNothingAreToldOnceEach() throws IOException {
        Files.createDirectories(path("pages/deep"));
        Files.createSymbolicLink(path("pages/dangling.md"), Path.of("../gone/text.md"));
        Files.createSymbolicLink(path("pages/itself.md"), Path.of("itself.md"));
        Files.createSymbolicLink(path("pages/deep/up"), Path.of(".."));
        Files.createSymbolicLink(path("pages/.#x.md"), Path.of("someone@host.1234:5678"));
        content.file("pages/deep/seen.md", "---\ntitle: Seen\nmenu: maybe\n---\n");

        assertThat(problems())
                .containsExactly(
                        "content/pages/dangling.md:1:1: warning[misplaced-file]: a link to `../gone/text.md`, which is not there",
                        "content/pages/deep/seen.md:3:7: error[unknown-value]: `maybe` is not a value known here",
                        "content/pages/deep/up:1:1: warning[misplaced-file]: a link to a folder that it lies in",
                        "content/pages/itself.md:1:1: warning[misplaced-file]: a link to `itself.md`, which is not there");
    }

    @Test
    void linksThatMakeEndlessTreesOfAFewFoldersEnd() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.createDirectories(folder.resolve("chain/" + i));
        }
        for (int i = 0; i < 39; i++) {
            for (String name : List.of("a", "b")) {
                Files.createSymbolicLink(folder.resolve("chain/" + i + "/" + name), folder.resolve("chain/" + (i + 1)));
            }
        }
        Files.createSymbolicLink(path("pages"), folder.resolve("chain/0"));

        assertThat(problems())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).endsWith("folders are nested more than 30 deep"))
                .anySatisfy(line -> assertThat(line).endsWith("there are more than 10000 folders"));
    }

    @Test
    void foldersWithTheNamesOfFilesAreTold() throws IOException {
        Files.createDirectories(path("sources.yaml"));
        content.file("pages/x.md/inside.md", "---\ntitle: Inside\n---\n");

        assertThat(problems())
                .containsExactly(
                        "content/pages/x.md:1:1: warning[misplaced-file]: this is a folder with the name of a file",
                        "content/sources.yaml:1:1: warning[misplaced-file]: this is a folder with the name of a file");
    }

    @Test
    void pipesDevicesAndSocketsAreNotOpened() throws Exception {
        Files.createDirectories(path("pages"));
        shell("mkfifo pages/pipe.md");
        Files.createSymbolicLink(path("pages/device.md"), Path.of("/dev/zero"));
        Path socket = path("pages/s.md");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            String what = "warning[misplaced-file]: a pipe, a socket or a device, where a file is wanted";
            assertThat(problems())
                    .containsExactly(
                            "content/pages/device.md:1:1: " + what,
                            "content/pages/pipe.md:1:1: " + what,
                            "content/pages/s.md:1:1: " + what);
        }
    }

    @Test
    void namesThatNobodyTypesDoNotBreakTheReport() throws Exception {
        String page = "---\ntitle: A\n---\n";
        content.file("pages/new\nline.md", page)
                .file("pages/bell\u0007.md", page)
                .file("pages/turned\u202Edm.md", page)
                .file("pages/" + "n".repeat(252) + ".md", page);
        shell("printf x > \"$(printf 'pages/bytes\\377.md')\"");

        assertThat(problems())
                .filteredOn(line -> !line.contains("[reserved-name]"))
                .containsExactly(
                        "content/pages/bell\uFFFD.md:1:1: warning[invalid-id]: `bell\uFFFD` cannot be an id: only a-z, 0-9 and single hyphens can",
                        "content/pages/bytes\uFFFD.md:1:1: warning[misplaced-file]: the file's name is not UTF-8, so the file is not read",
                        "content/pages/new\uFFFDline.md:1:1: warning[invalid-id]: `new\uFFFDline` cannot be an id: only a-z, 0-9 and single hyphens can",
                        "content/pages/" + "n".repeat(252)
                                + ".md:1:1: warning[invalid-id]: an id has at most 120 characters",
                        "content/pages/turned\uFFFDdm.md:1:1: warning[invalid-id]: `turned\uFFFDdm` cannot be an id: only a-z, 0-9 and single hyphens can");
    }

    @Test
    void otherEndingsAreToldAndWhatProgramsDropIsNot() {
        for (String dropped : List.of(
                "Thumbs.db",
                ".DS_Store",
                "desktop.ini",
                "~$x.docx",
                "x.md~",
                "#x.md#",
                ".x.md.swp",
                "x.md.tmp",
                "x.md.bak",
                "4913",
                ".obsidian/app.md")) {
            content.file("pages/" + dropped, "x");
        }
        content.file("pages/A.MD", "x")
                .file("pages/b.markdown", "x")
                .file("pages/c.mdown", "x")
                .file("pages/d.txt", "x")
                .file("pages/e.docx", "x")
                .file("pages/f.png", "x")
                .file("site.yml", "x")
                .file("sources.yml", "x")
                .file("Event/g.md", "x");

        assertThat(problems())
                .containsExactly(
                        "content/Event/g.md:1:1: warning[misplaced-file]: nothing looks for a file here, so it is not read",
                        "content/pages/A.MD:1:1: warning[misplaced-file]: only files that end in `.md` are read",
                        "content/pages/b.markdown:1:1: warning[misplaced-file]: only files that end in `.md` are read",
                        "content/pages/c.mdown:1:1: warning[misplaced-file]: only files that end in `.md` are read",
                        "content/pages/d.txt:1:1: warning[misplaced-file]: only files that end in `.md` are read",
                        "content/pages/e.docx:1:1: warning[misplaced-file]: only Markdown is read",
                        "content/pages/f.png:1:1: warning[misplaced-file]: pictures and documents are taken from media/ alone",
                        "content/site.yml:1:1: warning[misplaced-file]: no file of this name is looked for",
                        "content/sources.yml:1:1: warning[misplaced-file]: no file of this name is looked for");
    }

    @Test
    void charactersThatNoPageCanShowAreToldAndReplaced() {
        content.file("pages/yaml.md", "---\ntitle: a\u0001b\nmenu: maybe\n---\n")
                .file("pages/body.md", "---\ntitle: A\n---\nOne\u0008 two\u0007.\n")
                .file("pages/bom.md", "\uFEFF\uFEFF---\ntitle: A\n---\nOne \uFEFFtwo.\n")
                .file("pages/nel.md", "---\ntitle: A\u0085B\n---\n");

        assertThat(problems())
                .containsExactly(
                        "content/pages/body.md:4:4: warning[control-character]: here stands a control character (U+0008), which no page can show",
                        "content/pages/bom.md:4:5: warning[control-character]: here stands a byte order mark (U+FEFF) within the text, which no page can show",
                        "content/pages/nel.md:2:9: warning[control-character]: here stands a control character (U+0085), which no page can show",
                        "content/pages/yaml.md:2:9: warning[control-character]: here stands a control character (U+0001), which no page can show",
                        "content/pages/yaml.md:3:7: error[unknown-value]: `maybe` is not a value known here");
    }

    @Test
    void anyLineEndsAreLineEnds() {
        content.file("pages/cr.md", "---\rtitle: A\rmenu: maybe\r---\rOne\rtwo [[x1]].\r\r- [[x2]]\r")
                .file("pages/mixed.md", "---\r\ntitle: A\nmenu: maybe\r---\nOne\r\n[[x1]]\r[[x2]]\n");

        assertThat(problems())
                .containsExactly(
                        "content/pages/cr.md:3:7: error[unknown-value]: `maybe` is not a value known here",
                        "content/pages/cr.md:6:7: error[unknown-reference]: there is no entry `x1`",
                        "content/pages/cr.md:8:5: error[unknown-reference]: there is no entry `x2`",
                        "content/pages/mixed.md:3:7: error[unknown-value]: `maybe` is not a value known here",
                        "content/pages/mixed.md:6:3: error[unknown-reference]: there is no entry `x1`",
                        "content/pages/mixed.md:7:3: error[unknown-reference]: there is no entry `x2`");
    }

    @Test
    void settingsAndListsThatCannotBeReadAreOneMistakeEach() {
        content.file("site.yaml", "title: \"A\nlanguages: [en, fr]\n")
                .file("events/good.fr.md", "---\ntitle: Bon\n---\n")
                .file("sources.yaml", "- id: a\n  title: One: two\n")
                .file("sources.json", "[{\"id\": \"b\", \"title\" \"B\"}]")
                .file("sources.bib", "@book{c,\n  title = {C}\n  year = 2024\n");

        assertThat(problems())
                .containsExactly(
                        "content/site.yaml:1:8: error[yaml-syntax]: a quotation mark is opened here and never closed",
                        "content/sources.bib:3:3: error[bibtex-syntax]: the BibTeX cannot be read here",
                        "content/sources.json:1:22: error[json-syntax]: the JSON cannot be read",
                        "content/sources.yaml:2:13: error[yaml-syntax]: a text in which a colon and a blank follow each other needs quotation marks");
    }

    @Test
    void settingsThatAreNotThereAreOneMistake() throws Exception {
        content.file("events/good.fr.md", "---\ntitle: Bon\n---\n");
        Files.delete(folder.resolve("content/site.yaml"));

        assertThat(problems())
                .containsExactly("content/site.yaml:1:1: error[unreadable-file]: the dossier has no settings");
    }
}
