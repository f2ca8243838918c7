package org.filature.diagnostic;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private static final TextFile FILE = new TextFile("content/events/a.md", "---\nactors: [elon-musc]\n---\n");
    private static final List<Diagnostic> ONE = List.of(new Diagnostic(
            Severity.ERROR,
            Code.UNDECLARED_ACTOR,
            FILE.at(13, 22),
            "there is no actor `elon-musc`",
            "did you mean `elon-musk`?"));

    @Test
    void textShowsTheLineAndACaretUnderTheVeryWord() {
        assertThat(Report.TEXT.of(ONE)).isEqualTo("""
                        content/events/a.md:2:10: error[undeclared-actor]: there is no actor `elon-musc`
                          2 | actors: [elon-musc]
                            |          ^^^^^^^^^
                          = did you mean `elon-musk`?

                        """);
    }

    /** What is shown of a line, and where carets stand, in cells of a terminal. */
    private static String shown(String line, String meant) {
        TextFile file = new TextFile("a", line);
        int start = line.indexOf(meant);
        Diagnostic problem =
                new Diagnostic(Severity.ERROR, Code.RAW_HTML, file.at(start, start + meant.length()), "m", "");
        return Report.TEXT.of(List.of(problem)).lines().skip(1).limit(2).collect(joining("\n"));
    }

    @Test
    void caretsStandUnderTheWordInATerminal() {
        assertThat(shown("a: wrng", "wrng")).isEqualTo("  1 | a: wrng\n    |    ^^^^");
        assertThat(shown("東京: wrng", "wrng")).isEqualTo("  1 | 東京: wrng\n    |       ^^^^");
        assertThat(shown("a: 東京 x", "東京")).isEqualTo("  1 | a: 東京 x\n    |    ^^^^");
        assertThat(shown("🕵 e\u0301: wrng", "wrng")).isEqualTo("  1 | 🕵 e\u0301: wrng\n    |      ^^^^");
        assertThat(shown("😀: wrng", "wrng")).isEqualTo("  1 | 😀: wrng\n    |     ^^^^");
        assertThat(shown("\tx: wrng", "wrng")).isEqualTo("  1 |     x: wrng\n    |        ^^^^");
    }

    @Test
    void aRangeOfSeveralLinesSaysWhereItEnds() {
        assertThat(shown("a: one\nb: two\nc", "one\nb: two\n")).isEqualTo("  1 | a: one\n    |    ^^^ to line 2");
        assertThat(shown("a: one two\nb", "one two\n")).isEqualTo("  1 | a: one two\n    |    ^^^^^^^");
    }

    @Test
    void longLinesAreCutAroundTheWord() {
        String words = "word ".repeat(100);

        assertThat(shown("wrng " + words, "wrng")).startsWith("  1 | wrng word").contains("…\n    | ^^^^");
        assertThat(shown(words + "wrng " + words, "wrng"))
                .contains("| …")
                .contains("…\n")
                .satisfies(text -> {
                    String line = text.lines().findFirst().orElse("");
                    String carets = text.substring(text.indexOf('\n') + 1);
                    assertThat(line.substring(carets.indexOf('^'))).startsWith("wrng word");
                    assertThat(line.length()).isLessThan(140);
                });
        assertThat(shown(words + "wrng", "wrng")).contains("word wrng\n").endsWith(" ^^^^");
    }

    @Test
    void coloursOnlyWhereTheyAreAskedFor() {
        assertThat(new TextReport(true).of(ONE)).contains("\u001b[1;31merror[undeclared-actor]\u001b[0m");
        assertThat(new TextReport(false).of(ONE)).doesNotContain("\u001b");
    }

    @Test
    void nothingTurnsTheDirectionOfWriting() {
        assertThat(shown("a \u202e: wrng", "wrng")).doesNotContain("\u202e");
    }

    @Test
    void longLinesAndControlCharactersAreTamed() {
        TextFile file = new TextFile("a", "x".repeat(5000) + "\u001b[31m\ty");
        Diagnostic problem = new Diagnostic(Severity.WARNING, Code.RAW_HTML, file.at(5000, 5003), "m\u0007", "");

        assertThat(Report.TEXT.of(List.of(problem)))
                .doesNotContain("\u001b", "\u0007", "\t")
                .hasLineCount(4)
                .satisfies(text -> assertThat(
                                text.lines().mapToInt(String::length).max().orElse(0))
                        .isLessThan(200));
    }

    @Test
    void jsonHasEveryField() {
        JsonNode problem = new JsonMapper().readTree(Report.JSON.of(ONE)).at("/0");

        assertThat(problem.toString())
                .isEqualTo(
                        "{\"path\":\"content/events/a.md\",\"line\":2,\"column\":10,\"endLine\":2,\"endColumn\":19,\"severity\":\"error\","
                                + "\"code\":\"undeclared-actor\",\"message\":\"there is no actor `elon-musc`\","
                                + "\"hint\":\"did you mean `elon-musk`?\"}");
    }

    @Test
    void jsonIsAnArrayEvenOfNothing() {
        assertThat(Report.JSON.of(List.of())).isEqualTo("[]\n");
    }

    @Test
    void githubIsToldNoColumnsOfSeveralLines() {
        Location two = new TextFile("a.md", "one\ntwo\n").at(1, 6);

        assertThat(Report.GITHUB.of(List.of(new Diagnostic(Severity.ERROR, Code.RAW_HTML, two, "m", ""))))
                .isEqualTo("::error file=a.md,line=1,endLine=2,title=raw-html::m\n");
    }

    @Test
    void githubsCommandsAreEscaped() {
        Diagnostic odd = new Diagnostic(
                Severity.WARNING, Code.RAW_HTML, new TextFile("a,b:c.md", "x").start(), "50%", "two\nlines");

        assertThat(Report.GITHUB.of(List.of(odd)))
                .isEqualTo(
                        "::warning file=a%2Cb%3Ac.md,line=1,col=1,endColumn=2,title=raw-html::50%25%0Atwo%0Alines\n");
    }

    @Test
    void sarifNamesRuleAndRegion() {
        JsonNode run = new JsonMapper().readTree(Report.SARIF.of(ONE)).at("/runs/0");

        assertThat(run.at("/tool/driver/rules/0/id").asString("")).isEqualTo("undeclared-actor");
        assertThat(run.at("/results/0/locations/0/physicalLocation/region/startColumn")
                        .asInt())
                .isEqualTo(10);
        assertThat(run.at("/results/0/locations/0/physicalLocation/region/endColumn")
                        .asInt())
                .isEqualTo(19);
    }

    @Test
    void sarifExplainsEachRuleOnceAndIsOfItsSchema() throws IOException {
        List<Diagnostic> problems = new ArrayList<>(ONE);
        for (Code code : Code.values()) {
            problems.add(new Diagnostic(code.severity(), code, FILE.at(4, 10), "m", code.isFixed() ? "" : "h"));
        }

        JsonNode log = new JsonMapper().readTree(Report.SARIF.of(problems));

        assertThat(sarifSchema().validate(new JsonMapper().readTree("{\"version\":\"2.1.0\"}")))
                .as("the schema refuses what is no log")
                .isNotEmpty();
        assertThat(sarifSchema().validate(log)).isEmpty();
        assertThat(sarifSchema().validate(new JsonMapper().readTree(Report.SARIF.of(List.of()))))
                .isEmpty();
        JsonNode rules = log.at("/runs/0/tool/driver/rules");
        assertThat(rules.size()).isEqualTo(Code.values().length);
        JsonNode rule = rules.valueStream()
                .filter(each -> each.path("id").asString("").equals("missing-alt"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.at("/defaultConfiguration/level").asString("")).isEqualTo("error");
        assertThat(rule.at("/fullDescription/text").asString(""))
                .startsWith("A picture without words for those who cannot see it. This is an error")
                .doesNotContain("**", "##");
        assertThat(rule.at("/help/markdown").asString("")).contains("## Wrong", "## Right");
        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/region")
                        .toString())
                .isEqualTo("{\"startLine\":2,\"startColumn\":10,\"endLine\":2,\"endColumn\":19}");
    }

    private static Schema sarifSchema() throws IOException {
        try (InputStream schema = ReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new JsonMapper().readTree(Objects.requireNonNull(schema)));
        }
    }

    @Test
    void codesNeverChange() {
        assertThat(java.util.Arrays.stream(Code.values()).map(Code::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z0-9]+)*"))
                .contains("undeclared-actor", "unknown-key", "invalid-date", "duplicate-id");
    }

    @Test
    void theCaretStandsUnderWideLettersAndWhatFollowsThem() {
        TextFile file = new TextFile("a.md", "e\u0301 漢字 🙂 here\n");
        int start = file.text().indexOf("here");
        Diagnostic wide = new Diagnostic(Severity.ERROR, Code.UNKNOWN_KEY, file.at(3, 5), "x", "");
        Diagnostic behind = new Diagnostic(Severity.ERROR, Code.UNKNOWN_KEY, file.at(start, start + 4), "x", "");

        assertThat(Report.TEXT.of(List.of(wide)))
                .startsWith("a.md:1:4: ")
                .contains("  1 | e\u0301 漢字 🙂 here\n    |   ^^^^\n");
        assertThat(Report.TEXT.of(List.of(behind)))
                .startsWith("a.md:1:9: ")
                .contains("\n    | " + " ".repeat(10) + "^^^^\n");
    }
}
