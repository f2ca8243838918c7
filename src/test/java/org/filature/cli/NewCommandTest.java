package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.filature.ContentFixture;
import org.filature.build.Builds;
import org.filature.diagnostic.Diagnostics;
import org.filature.model.Event;
import org.filature.read.ContentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
    /** What the dossier itself lacks, and what only its author can add. */
    private static final List<String> KNOWN =
            List.of("similar-names", "missing-reply", "undated-source", "unarchived-source", "uncited-source");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void dossier() {
        new ContentFixture(folder.resolve("content"))
                .person("mira-holt", "Mira Holt", "aliases: [The Chair]\n")
                .person("adam-smith", "Smith", "")
                .person("zoe-smith", "Smith", "")
                .file("sources.yaml", "- {id: minutes, title: Minutes, URL: https://example.org/minutes}\n");
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return Cli.run(
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Stream.concat(Stream.of("new"), Stream.of(args)).toArray(String[]::new));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String path) throws Exception {
        return Files.readString(folder.resolve("content").resolve(path));
    }

    @Test
    void everyTypeIsWrittenSoThatItBuilds() throws Exception {
        assertThat(run("event", "The board signs", "--date", "2021-03", "--actor", "The Chair", "--no-draft"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("content/events/the-board-signs.md\n");
        assertThat(run("actor", "Harbour Board", "--type", "public-body", "--no-draft"))
                .isZero();
        assertThat(run(
                        "lawsuit",
                        "Holt v. Board",
                        "--court=Maritime Court",
                        "--filed=2022-01-17",
                        "--status=pending",
                        "--party=plaintiff=Mira Holt",
                        "--party=defendant=harbour-board",
                        "--no-draft"))
                .isZero();
        assertThat(run(
                        "claim",
                        "The vote was rigged",
                        "--by=mira-holt",
                        "--status=found",
                        "--established-by=holt-v-board",
                        "--about=harbour-board",
                        "--source=minutes",
                        "--no-draft"))
                .isZero();
        assertThat(run("source", "The report", "--url=https://example.org/report?a=1#2", "--date=2024~", "--no-draft"))
                .isZero();
        assertThat(run("page", "Method", "--no-draft")).isZero();

        assertThat(Builds.run(folder).diagnostics())
                .extracting(problem -> problem.code().id())
                .isSubsetOf(KNOWN);
        assertThat(file("events/the-board-signs.md"))
                .startsWith("---\ntitle: The board signs\ndate: 2021-03\nactors:\n  - mira-holt\n\n#")
                .contains("# How much it matters, from 1 to 3; 3 stands out. One of: 1, 2, 3.\n# importance: 2\n")
                .doesNotContain("draft");
        assertThat(file("lawsuits/holt-v-board.md"))
                .contains("statuses:\n  - {date: 2022-01-17, status: pending}\n")
                .contains("  - {actor: harbour-board, role: defendant}\n");
        assertThat(folder.resolve("site/claims/the-vote-was-rigged.html")).exists();
    }

    /** Comments are there to be uncommented: then they must be right, but for whom they name. */
    @Test
    void whatIsOfferedIsRight() throws Exception {
        assertThat(run("event", "All of it", "--date=2024")).isZero();
        Path file = folder.resolve("content/events/all-of-it.md");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^# ([a-z-]+:)", "$1"));

        assertThat(Builds.run(folder).diagnostics())
                .extracting(problem -> problem.code().id())
                .isSubsetOf(Stream.concat(KNOWN.stream(), Stream.of("undeclared-actor", "unknown-reference"))
                        .toList())
                .contains("unknown-reference");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Musk: \"the letter\"",
                "- x",
                "# not a comment",
                "yes",
                "2024",
                "2024-10-02",
                "1e5",
                "~",
                "null",
                "'single'",
                "\\back\\slash",
                "{braces} [brackets]",
                "*star &and !bang |bar >more %percent @at `tick",
                "ends with a colon:",
                "emoji \uD83D\uDE00 and \u2028 a line separator",
                "l'été à Besançon",
                "  blanks around  ",
                "null: x # y",
                "東京",
            })
    void anyTitleIsReadAsItIs(String title) throws Exception {
        assertThat(run("event", "--date=2024", "--", title)).isZero();

        Diagnostics diagnostics = new Diagnostics();
        List<Event> events =
                ContentReader.read(folder.resolve("content"), "", diagnostics).events();
        assertThat(diagnostics.sorted(java.util.Map.of())).isEmpty();
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.title().words()).isEqualTo(title.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "evnt x~did you mean `event`?",
                "event~`<title>` wants a value",
                "event x --date 2024-13~--date:1:6: error[invalid-date]: there is no month 13",
                "event x --actor mira-hotl~there is no actor `mira-hotl`; did you mean `mira-holt`?",
                "event x --actor smith~is the name of several; write `adam-smith` or `zoe-smith`",
                "event x --kind lanch~did you mean `launch`?",
                "event x --court y~--court says nothing about a new event; it is for lawsuit",
                "event x --id A_b~write --id a-b",
                "event %%~which begins a comment",
                "actor x~a new actor also needs --type <person|organization|company|public-body>",
                "claim x --by mira-holt~also needs --status <alleged",
                "claim x --by mira-holt --status alleged~also needs --source <id>",
                "lawsuit x --court y --status pending~also needs --filed <date>, --party <role>=<actor>",
                "lawsuit x --court y --filed 2024 --status settled --party plaintiff=mira-holt~say with --date since when",
                "lawsuit x --court y --filed 2024 --status pending --party mira-holt~--party plaintiff=mira-holt",
                "source x --url example.org~is not an address",
            })
    void wrongUsageSaysWhatIsRight(String args, String message) {
        assertThat(run(args.split(" "))).isEqualTo(2);
        assertThat(err()).contains(message);
    }

    @Test
    void aTitleOfTwoLinesIsRefused() {
        assertThat(run("event", "a\nb")).isEqualTo(2);
        assertThat(err()).contains("on one line");
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        assertThat(run("actor", "Mira  Holt!", "--type=person")).isEqualTo(1);
        assertThat(err()).contains("`mira-holt` is taken by actors/mira-holt.md", "--id mira-holt-2");
        assertThat(run("source", "Minutes again", "--url=http://www.example.org/minutes/"))
                .isEqualTo(1);
        assertThat(err()).contains("is there already: `minutes`, in sources.yaml");
        assertThat(run("page", "x", "--id=minutes")).isEqualTo(1);
        assertThat(err()).contains("taken by sources.yaml", "--id minutes-2");
    }

    @Test
    void idsKeepClearOfOtherTypesOddFilesAndDevices() throws Exception {
        assertThat(run("event", "Mira Holt", "--date=2024")).isZero();
        assertThat(folder.resolve("content/events/mira-holt-2.md")).exists();
        assertThat(run("actor", "Con", "--type=person")).isZero();
        assertThat(folder.resolve("content/actors/con-2.md")).exists();
        assertThat(run("actor", "Index", "--type=person")).isZero();
        assertThat(folder.resolve("content/actors/index-2.md")).exists();
        Files.writeString(folder.resolve("content/events/LOUD.fr.md"), "---\ntitle: x\n---\n");
        assertThat(run("event", "Loud", "--date=2024")).isZero();
        assertThat(folder.resolve("content/events/loud-2.md")).exists();
    }

    @Test
    void anEventIsOfTodayAndADraftUnlessSaid() throws Exception {
        assertThat(run("event", "Now")).isZero();

        assertThat(file("events/now.md"))
                .containsPattern("date: 20[0-9]{2}-[0-9]{2}-[0-9]{2}\n")
                .contains("draft: true\n");
    }
}
