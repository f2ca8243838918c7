package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filature.media.Pictures.fields;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.filature.ContentFixture;
import org.filature.diagnostic.Diagnostic;
import org.filature.media.Papers;
import org.filature.media.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with pictures and documents, and what is published of them. */
class MediaTest {
    private static final String SETTINGS =
            "title: T\nlanguages: [en]\nrules: {unsourced-event: off, undated-source: off,"
                    + " uncited-source: off, unused-media: off, invented-day: off}\nmedia: {allow: [csv]}\n";
    private static final Set<String> HARMLESS =
            Set.of("JPEG", "JFIF", "Huffman", "File Type", "PNG-IHDR", "PNG-PLTE", "PNG-tRNS", "PNG Chromaticities");

    @TempDir
    Path folder;

    private ContentFixture content;

    @BeforeEach
    void settings() {
        content = new ContentFixture(folder.resolve("content")).file("site.yaml", SETTINGS);
    }

    private BuildResult build() throws IOException {
        return Builds.run(folder);
    }

    private Path site() {
        return folder.resolve("site");
    }

    private List<Path> published() throws IOException {
        try (Stream<Path> files = Files.list(site().resolve("media"))) {
            return files.sorted().toList();
        }
    }

    private static List<String> errors(BuildResult result) {
        return result.diagnostics().stream().map(ContentFixture::brief).toList();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site().resolve(path)));
    }

    private void assertNoCanary() throws IOException {
        try (Stream<Path> files = Files.walk(site())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains("CANARY") || file.toString().contains("CANARY"))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void picturesInAllFormatsTellNothing() throws Exception {
        byte[] profile =
                Pictures.profile(2.2, new double[] {.4361, .2225, .0139, .3851, .7169, .0971, .1431, .0606, .7141});
        content.file("media/a.jpg", Pictures.jpeg(fields(1800, 1200), 1, profile))
                .file("media/b.png", Pictures.png(fields(700, 500), 1, profile))
                .file("media/c.gif", Pictures.gif(fields(200, 100)))
                .file("media/d.webp", Pictures.webp(900, 600, 0x3366cc, 1))
                .file("media/e.tif", Pictures.tiff(fields(300, 200), 1))
                .event(
                        "e",
                        "media: [{file: a.jpg, alt: A}, {file: b.png, alt: B}, {file: c.gif, alt: C},"
                                + " {file: d.webp, alt: D}, {file: e.tif, alt: E}]\n");

        assertThat(errors(build())).isEmpty();

        assertNoCanary();
        assertThat(published()).hasSize(3 + 2 + 1 + 2 + 1);
        for (Path file : published()) {
            Set<String> found = new TreeSet<>();
            for (Directory directory :
                    ImageMetadataReader.readMetadata(file.toFile()).getDirectories()) {
                found.add(directory.getName());
                assertThat(directory.getErrors()).as(file.toString()).isEmpty();
            }
            found.remove("File");
            assertThat(HARMLESS).as(file.toString()).containsAll(found);
        }
        for (Path original : List.of(folder.resolve("content/media/a.jpg"), folder.resolve("content/media/e.tif"))) {
            assertThat(ImageMetadataReader.readMetadata(original.toFile()).getDirectories())
                    .as("what the originals tell")
                    .anyMatch(directory -> directory.getName().equals("GPS"));
        }
    }

    @Test
    void aPictureIsOfferedInSomeWidthsAndKeepsItsPlace() throws IOException {
        content.file("media/Über den Kai/Kran 1.jpg", Pictures.encoded(fields(2400, 1200), "jpg"))
                .file("pages/p.md", "---\ntitle: P\n---\n![A crane](../media/Über%20den%20Kai/Kran%201.jpg)\n");

        assertThat(errors(build())).isEmpty();

        Element image = page("pages/p.html").expectFirst("main img");
        assertThat(image.attr("src")).matches("\\.\\./media/kran-1-1600\\.[0-9a-f]{10}\\.jpg");
        assertThat(image.attr("width") + " " + image.attr("height")).isEqualTo("1600 800");
        assertThat(image.attr("srcset"))
                .matches("(\\.\\./media/kran-1-(480|960|1600)\\.[0-9a-f]{10}\\.jpg (480|960|1600)w(, )?){3}");
        assertThat(image.attr("sizes")).isNotEmpty();
        for (Path file : published()) {
            String hash = hex(Files.readAllBytes(file)).substring(0, 10);
            assertThat(file.getFileName().toString()).contains("." + hash + ".");
        }
        Element printed = page("dossier.html").expectFirst("img[src*=kran]");
        assertThat(printed == null ? "media/" : printed.attr("srcset")).startsWith("media/");
    }

    @Test
    void aTurnedPictureIsShownUpright() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            content.file("media/t" + orientation + ".jpg", Pictures.jpeg(fields(80, 40), orientation, new byte[0]))
                    .event("e" + orientation, "media: {file: t" + orientation + ".jpg, alt: A}\n");
        }

        assertThat(errors(build())).isEmpty();

        assertThat(published().stream().map(this::corners).collect(Collectors.joining(" ")))
                .isEqualTo("RGBW GRWB WBGR BWRG RBGW BRWG WGBR GWRB");
    }

    /** Clockwise would hide a mirror: the corners row by row. */
    private String corners(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            int right = image.getWidth() * 4 / 5;
            int down = image.getHeight() * 4 / 5;
            int left = image.getWidth() / 5;
            int up = image.getHeight() / 5;
            return name(image.getRGB(left, up))
                    + name(image.getRGB(right, up))
                    + name(image.getRGB(left, down))
                    + name(image.getRGB(right, down));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(int rgb) {
        boolean red = (rgb >> 16 & 0xff) > 128;
        boolean green = (rgb >> 8 & 0xff) > 128;
        return red && green ? "W" : red ? "R" : green ? "G" : "B";
    }

    @Test
    void aTextIsACopyOfASourceWhereCopiesLieAndRefusedElsewhere() throws Exception {
        content.file("media/sources/kept.html.txt", "<p>As it was.</p>")
                .file("sources.yaml", "- {id: s, title: S, file: sources/kept.html.txt}\n");
        assertThat(errors(build())).isEmpty();
        assertThat(published()).singleElement().asString().endsWith(".txt");

        content.file("media/notes.txt", "Mine.").file("sources.yaml", "- {id: s, title: S, file: notes.txt}\n");
        assertThat(errors(build())).hasSize(1);
    }

    @Test
    void documentsTellNothingAndShowWhatTheyCanBeCheckedBy() throws Exception {
        byte[] original = Papers.telling();
        content.file("media/Minutes of J. Doe.pdf", original)
                .file("media/list.csv", "a,b\n")
                .file(
                        "sources.yaml",
                        "- {id: s, title: S, file: Minutes of J. Doe.pdf, sha256: " + hex(original) + "}\n"
                                + "- {id: t, title: T, file: list.csv, sha256: "
                                + hex("a,b\n".getBytes(StandardCharsets.UTF_8)) + "}\n");

        assertThat(errors(build())).isEmpty();

        assertNoCanary();
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains("CANARY");
        Path paper = published().get(1);
        assertThat(paper.getFileName().toString()).matches("minutes-of-j-doe\\.[0-9a-f]{10}\\.pdf");
        assertThat(page("sources/s.html").select(".hash").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("this copy").endsWith(hex(Files.readAllBytes(paper))),
                        second -> assertThat(second).contains("made of").endsWith(hex(original)));
        assertThat(page("sources/t.html").select(".hash").eachText())
                .singleElement()
                .asString()
                .endsWith(hex("a,b\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void filesOfDraftsAreCleanedButNotPublished() throws IOException {
        content.file("media/secret.jpg", Pictures.encoded(fields(90, 60), "jpg"))
                .file("media/open.png", Pictures.encoded(fields(90, 60), "png"))
                .event("d", "draft: true\nmedia: {file: secret.jpg, alt: A}\n")
                .event("e", "media: {file: open.png, alt: A}\n");

        assertThat(errors(build())).isEmpty();

        assertThat(published()).hasSize(1).allMatch(file -> file.toString().contains("open-90"));
    }

    @Test
    void whatIsTakenBackLeavesTheCache() throws IOException {
        content.file("media/a.jpg", Pictures.encoded(fields(90, 60), "jpg"))
                .event("e", "media: {file: a.jpg, alt: A}\n");
        build();
        Path cache = folder.resolve(".filature/media");
        assertThat(cache.toFile().list()).hasSize(2).contains(".gitignore");
        byte[] first = Files.readAllBytes(published().get(0));

        build();
        assertThat(Files.readAllBytes(published().get(0))).isEqualTo(first);

        Files.delete(folder.resolve("content/events/e.md"));
        build();
        assertThat(cache.toFile().list()).containsExactly(".gitignore");
    }

    @Test
    void brokenCacheIsMadeAnew() throws IOException {
        content.file("media/a.jpg", Pictures.encoded(fields(90, 60), "jpg"))
                .event("e", "media: {file: a.jpg, alt: A}\n");
        build();
        byte[] first = Files.readAllBytes(published().get(0));
        try (Stream<Path> files = Files.list(folder.resolve(".filature/media"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "x");
            }
        }

        assertThat(errors(build())).isEmpty();
        assertThat(Files.readAllBytes(published().get(0))).isEqualTo(first);
    }

    @Test
    void aRefusedFileIsToldWhereItIsNamed() throws IOException {
        content.file("media/a.png", Pictures.encoded(fields(9, 6), "jpg"))
                .file("media/b.docx", "PK\3\4")
                .event("e", "media: {file: a.png, alt: A}\n")
                .file("pages/p.md", "---\ntitle: P\n---\n![A](../media/a.png)\n\n[B](../media/b.docx)\n");

        BuildResult result = build();

        assertThat(errors(result))
                .containsExactly(
                        "content/events/e.md:4:15 media-type",
                        "content/pages/p.md:4:6 media-type",
                        "content/pages/p.md:6:5 media-type");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .first()
                .asString()
                .contains("a JPEG");
        assertThat(Files.exists(site())).isFalse();
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
