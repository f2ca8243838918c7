package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.filature.diagnostic.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void setUp() {
        program = new Program(folder);
    }

    @Test
    void saysWhatIsWrongAndWritesNothing() {
        program.content().event("a", "kind: lanch\n").file("stray.md", "x");
        List<Path> before = program.files();

        assertThat(program.run("check")).isEqualTo(1);

        assertThat(program.out())
                .contains("content/events/a.md:4:7: error[unknown-value]", "  4 | kind: lanch\n    |       ^^^^^\n")
                .contains("content/stray.md:1:1: warning[misplaced-file]")
                .matches("(?s).*\n1 error, 1 warning in 1 event; checked in \\d+\\.\\d s\\.\n");
        assertThat(program.err()).isEmpty();
        assertThat(program.files()).isEqualTo(before);
    }

    @Test
    void anEntryWhoseIdIsTakenIsCheckedAllTheSame() {
        program.content()
                .event("a", "")
                .file("pages/a.md", "---\ntitle: A\nsources: [none]\n---\n\nSee [[nobody-there]].\n");

        assertThat(program.run("check")).isEqualTo(1);

        assertThat(program.out())
                .contains(
                        "content/pages/a.md:1:1: error[duplicate-id]",
                        "content/pages/a.md:3:11: error[unknown-reference]",
                        "content/pages/a.md:6:7: error[unknown-reference]");
    }

    @Test
    void aSoundDossierPasses() {
        program.content().event("a", "").person("ann", "Ann", "");

        assertThat(program.run("check")).isZero();
        assertThat(program.out()).startsWith("0 errors, 0 warnings in 1 event, 1 actor; checked in ");
    }

    @Test
    void warningsCountWhenAskedFor() {
        program.content().file("stray.md", "x");

        assertThat(program.run("check")).isZero();
        assertThat(program.run("check", "--strict")).isEqualTo(1);
    }

    @Test
    void ownTemplatesAreCheckedToo() {
        program.content().event("a", "").file("../templates/event.peb", "{{ nonsense }}");

        assertThat(program.run("check")).isEqualTo(1);
        assertThat(program.out()).contains("templates/event.peb:1:4: error[template]");
    }

    @Test
    void ofSomeFilesOnlyTheirProblemsAreShown() {
        program.content()
                .event("a", "kind: lanch\n")
                .event("b", "kind: lanch\n")
                .person("ann", "Ann", "");

        assertThat(program.run("check", "content/events/a.md")).isEqualTo(1);
        assertThat(program.out())
                .contains("content/events/a.md")
                .doesNotContain("content/events/b.md")
                .contains("1 error, 0 warnings in content/events/a.md; 1 problem elsewhere; checked");
        assertThat(program.run("check", "content/actors")).isZero();
        assertThat(program.out()).contains("2 problems elsewhere");
        assertThat(program.run("check", "--format", "json", "content/events")).isEqualTo(1);
        assertThat(program.out()).hasLineCount(2);
    }

    @Test
    void filesThatAreNotTheDossiersAreRefused() {
        program.content().event("a", "").file("../notes.md", "x");

        assertThat(program.run("check", "events/a.md")).isEqualTo(2);
        assertThat(program.err()).contains("no file `events/a.md`", "did you mean `content/events/a.md`?");
        assertThat(program.run("check", "notes.md")).isEqualTo(2);
        assertThat(program.err()).contains("`notes.md` is not in `content`");
    }

    @Test
    void quietIsSilentUnlessThereAreProblems() {
        program.content().event("a", "");
        assertThat(program.run("check", "--quiet")).isZero();
        assertThat(program.out() + program.err()).isEmpty();

        program.content().event("a", "kind: lanch\n");
        assertThat(program.run("check", "-q")).isEqualTo(1);
        assertThat(program.out()).contains("error[unknown-value]").doesNotContain("1 error");
    }

    @Test
    void verboseSaysWhatIsDone() {
        program.content().event("a", "").file("../templates/event.peb", "x");

        program.run("check", "--verbose");

        assertThat(program.err())
                .contains("Java ", "templates: built in, but for event.peb", "markdown ", "read 1 event");
    }

    @Test
    void timingsSayWhereTheTimeWent() {
        program.content().event("a", "");

        program.run("check", "--timings");
        assertThat(program.out()).contains("read ", "link ").doesNotContain("slowest");
        program.run("build", "--timings");
        assertThat(program.out()).containsPattern("render +[\\d,]+ ms").containsPattern("\n[a-z-]+ +2 +\\d");
        assertThat(program.out()).containsPattern("slowest pages[\\s\\S]*\\d  (fr/)?[a-z/-]+\\.html\n");
    }

    @Test
    void coloursWhereTheTerminalHasThem() {
        Program onScreen = new Program(folder, new Terminal(true, true, Map.of("TERM", "xterm")));
        onScreen.content().event("a", "kind: lanch\n");

        onScreen.run("check");
        assertThat(onScreen.out()).contains("\u001b[1;31merror[unknown-value]");
        onScreen.run("check", "--color", "never");
        assertThat(onScreen.out()).doesNotContain("\u001b");
        program.run("check", "--color", "always");
        assertThat(program.out()).contains("\u001b[1;31m");
        program.run("check", "--color", "always", "--format", "json");
        assertThat(program.out()).doesNotContain("\u001b");
    }

    @Test
    void explainsACode() {
        assertThat(program.run("check", "--explain", "unknown-key")).isZero();
        assertThat(program.out()).contains("unknown-key");
        assertThat(program.run("check", "--explain", "unknown-kye")).isEqualTo(2);
        assertThat(program.err()).contains("there is no code `unknown-kye`", "did you mean `unknown-key`?");
    }

    @Test
    void listsAllCodes() {
        assertThat(program.run("check", "--explain")).isZero();
        assertThat(program.out()).hasLineCount(Code.values().length);
        assertThat(program.out()).containsPattern("raw-html +warning +HTML in Markdown");
    }
}
