package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.ContentFixture;
import org.filature.Filature;
import org.filature.diagnostic.Diagnostic;
import org.filature.media.Leftovers;
import org.filature.media.Letters;
import org.filature.media.Letters.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a PDF says is looked at like every other text, wherever and however it says it. */
class PdfLeakTest {
    private static final String SECRET = "Marigold Brandtworthy";
    private static final String OPEN = "Leonora Quimbleton";

    @TempDir
    Path folder;

    private ContentFixture content;

    @BeforeEach
    void settings() {
        content = new ContentFixture(folder.resolve("content"))
                .file(
                        "site.yaml",
                        "title: T\nlanguages: [en]\n"
                                + "rules: {unsourced-event: off, undated-source: off, uncited-source: off}\n")
                .file("actors/clerk.md", "---\nname: " + SECRET + "\npseudonym: The clerk\ntype: person\n---\n")
                .file("actors/other.md", "---\nname: " + OPEN + "\ntype: person\n---\n")
                .file("sources.yaml", "- {id: s, title: Minutes, file: minutes.pdf}\n");
    }

    private List<String> errors() {
        return Builds.run(folder).diagnostics().stream()
                .map(ContentFixture::brief)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aNameIsFoundWhereverAPdfSaysIt(Place place) throws IOException {
        content.file("media/minutes.pdf", Letters.saying(OPEN, place));
        assertThat(errors()).isEmpty();
        String bytes = HidingPlacesTest.everyByte(folder.resolve("site/media"));
        assertThat(bytes).doesNotContain("Leonora", "Quimbleton");

        content.file("media/minutes.pdf", Letters.saying(SECRET, place));
        List<Diagnostic> problems = Builds.run(folder).diagnostics();

        assertThat(problems.stream().map(ContentFixture::brief)).containsOnly("content/actors/clerk.md:2:7 leak");
        assertThat(problems.get(0).message()).containsPattern("would come out in `media/minutes\\.[0-9a-f]{10}\\.pdf`");
    }

    @ParameterizedTest
    @EnumSource
    void aNameIsFoundInWhatNothingDraws(Leftovers.Place place) throws IOException {
        content.file("media/minutes.pdf", Leftovers.saying(OPEN, place));
        assertThat(errors()).isEmpty();
        String bytes = HidingPlacesTest.everyByte(folder.resolve("site/media"));
        assertThat(bytes).doesNotContain("Leonora", "Quimbleton");

        content.file("media/minutes.pdf", Leftovers.saying(SECRET, place));
        assertThat(errors()).containsExactly("content/actors/clerk.md:2:7 leak");
    }

    @Test
    void aSecretOfManyWordsIsFoundOverLinesAndHyphens() {
        content.file(
                        "events/e.md",
                        "---\ntitle: E\ndate: 2024\nprivate: the harbour inspector took envelopes twice\n---\n")
                .file(
                        "media/minutes.pdf",
                        Letters.drawing(
                                "BT /F 11 Tf 12 TL 50 500 Td (we know that the har-) Tj T* (bour inspector took)"
                                        + " Tj T* (enve-) Tj T* (lopes twice) Tj ET"));

        assertThat(errors()).containsExactly("content/events/e.md:4:10 leak");
    }

    @Test
    void notesMayQuoteADocumentThatIsPublicAllOver() {
        content.file(
                        "events/e.md",
                        "---\ntitle: E\ndate: 2024\nprivate: it says that the harbour inspector took envelopes twice\n---\n")
                .file(
                        "media/minutes.pdf",
                        Letters.drawing("BT /F 11 Tf 50 500 Td (the harbour inspector took enve-) Tj 12 TL T*"
                                + " (lopes twice) Tj ET"));
        assertThat(errors()).containsExactly("content/events/e.md:4:10 leak");

        content.file(
                "site.yaml",
                "title: T\nlanguages: [en]\nmedia: {open: [minutes.pdf]}\n"
                        + "rules: {unsourced-event: off, undated-source: off, uncited-source: off}\n");
        assertThat(errors()).isEmpty();

        content.file("media/minutes.pdf", Letters.saying(SECRET, Place.NUMBERED_LETTERS));
        assertThat(errors()).containsExactly("content/actors/clerk.md:2:7 leak");
    }

    @Test
    void aWordOfEveryDayInANoteIsNoSecretInADocument() {
        content.file(
                        "events/e.md",
                        "---\ntitle: E\ndate: 2024\nprivate: Call back on Thursday. Marchbanks Ltd knows.\n---\n%% Financial side %%\n")
                .file(
                        "media/minutes.pdf",
                        Letters.drawing("BT /F 11 Tf 50 500 Td (Thursday: Financial matters) Tj ET"));
        assertThat(errors()).isEmpty();

        content.file("media/minutes.pdf", Letters.drawing("BT /F 11 Tf 50 500 Td (paid by Marchbanks Ltd) Tj ET"));
        assertThat(errors()).containsExactly("content/events/e.md:4:10 leak");
    }

    @Test
    void aDocumentThatIsOpenMustBeThere() {
        content.file("media/minutes.pdf", Letters.saying(OPEN, Place.NUMBERED_LETTERS))
                .file(
                        "site.yaml",
                        "title: T\nlanguages: [en]\nmedia: {open: [minute.pdf]}\n"
                                + "rules: {unsourced-event: off, undated-source: off, uncited-source: off}\n");
        assertThat(errors()).containsExactly("content/site.yaml:3:15 missing-media");
    }

    @Test
    void aLanguageOfManyLettersIsReadWithoutItsFont() {
        content.file("actors/clerk.md", "---\nname: 山田太郎\npseudonym: The clerk\ntype: person\n---\n")
                .file("media/minutes.pdf", Letters.japanese("証人は山田太郎です"));

        assertThat(errors()).containsExactly("content/actors/clerk.md:2:7 leak");
    }

    @Test
    void theSecondBuildRemembersWhatAPdfSays() {
        content.file("media/minutes.pdf", Letters.saying(SECRET, Place.NUMBERED_LETTERS));

        assertThat(errors()).containsExactly("content/actors/clerk.md:2:7 leak");
        assertThat(errors()).containsExactly("content/actors/clerk.md:2:7 leak");
    }

    static Stream<Arguments> hostile() {
        String line = "BT /F 1 Tf (" + "a".repeat(1000) + ") Tj ET ";
        return Stream.of(
                Arguments.of(Letters.nested(1, true), ""),
                Arguments.of(Letters.nested(9, false), ""),
                Arguments.of(Letters.nested(40, false), "media-size"),
                Arguments.of(Letters.drawing(line.repeat(1000)), "media-size"),
                Arguments.of(Letters.drawing("0 0 m ".repeat(1_000_000)), ""),
                Arguments.of(Letters.drawing("q ".repeat(1_000_000)), "media-size"),
                Arguments.of(Letters.drawing("[".repeat(100_000)), ""),
                Arguments.of(Letters.drawing("/N Do /F Tf (a) Tj Q Q ET EMC"), ""),
                Arguments.of(Letters.drawing("BT /F 1e99 Tf 1e38 0 0 1e38 0 0 Tm (a) Tj (b) Tj ET"), ""));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatNeverEndsIsToldAndEnds(byte[] pdf, String code) {
        content.file("media/minutes.pdf", pdf);

        List<String> expected = code.isEmpty() ? List.of() : List.of("content/sources.yaml:1:33 " + code);
        assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> assertThat(errors()).isEqualTo(expected));
    }

    /** A program of its own, since this one's library may have been asked for fonts by others. */
    @Test
    void theMachinesFontsAreLeftAlone() throws Exception {
        content.file("media/minutes.pdf", Letters.saying(OPEN, Place.PAGE));
        Path home = Files.createDirectory(folder.resolve("home"));

        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.home=" + home,
                        "-Djava.io.tmpdir=" + home,
                        "-cp",
                        classPath(),
                        Filature.class.getName(),
                        "build")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(build.exitValue()).as(said).isZero();
        assertThat(home).isEmptyDirectory();
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
