package org.filature.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        JsonNode problem = new JsonMapper().readTree(Report.JSON.of(ONE)).at("/diagnostics/0");

        assertThat(problem.toString())
                .isEqualTo(
                        "{\"path\":\"content/events/a.md\",\"line\":2,\"column\":10,\"width\":9,\"severity\":\"error\","
                                + "\"code\":\"undeclared-actor\",\"message\":\"there is no actor `elon-musc`\","
                                + "\"hint\":\"did you mean `elon-musk`?\"}");
    }

    @Test
    void githubsCommandsAreEscaped() {
        Diagnostic odd = new Diagnostic(
                Severity.WARNING, Code.RAW_HTML, new TextFile("a,b:c.md", "x").start(), "50%", "two\nlines");

        assertThat(Report.GITHUB.of(List.of(odd)))
                .isEqualTo("::warning file=a%2Cb%3Ac.md,line=1,col=1,title=raw-html::50%25%0Atwo%0Alines\n");
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
    void codesNeverChange() {
        assertThat(java.util.Arrays.stream(Code.values()).map(Code::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z0-9]+)*"))
                .contains("undeclared-actor", "unknown-key", "invalid-date", "duplicate-id");
    }
}
