package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.TextFile;
import org.filature.serve.Round;
import org.junit.jupiter.api.Test;

class ServeConsoleTest {
    private static final long NANOS = 34_000_000;

    private final StringWriter words = new StringWriter();
    private final ServeConsole console = new ServeConsole(new PrintWriter(words), new PrintWriter(words), false);

    /** What a round makes it say. */
    private String told(List<String> changed, long nanos, Optional<String> trouble, Diagnostic... problems) {
        words.getBuffer().setLength(0);
        console.round(new Round(changed, nanos, List.of(problems), trouble));
        return words.toString();
    }

    private static Diagnostic problem(String message, int blankLines) {
        TextFile file = new TextFile("content/a.md", "\n".repeat(blankLines) + "kind: lanch\n");
        return new Diagnostic(
                Code.UNKNOWN_VALUE.severity(), Code.UNKNOWN_VALUE, file.atLine(blankLines + 1, 7), message, "");
    }

    @Test
    void eachProblemIsToldOnceAndThenThatAllIsMended() {
        assertThat(told(List.of(), NANOS, Optional.empty())).isEqualTo("0.034 s: no problems\n");
        assertThat(told(List.of("content/a.md"), NANOS, Optional.empty(), problem("wrong", 0)))
                .startsWith("content/a.md:1:7: error[unknown-value]: wrong\n")
                .endsWith("\n0.034 s: content/a.md; 1 error, 0 warnings\n");
        assertThat(told(List.of("content/a.md"), NANOS, Optional.empty(), problem("wrong", 3)))
                .as("known, if lower down")
                .isEqualTo("0.034 s: content/a.md; 1 error, 0 warnings\n");
        assertThat(told(List.of("content/a.md"), NANOS, Optional.empty(), problem("wrong", 3), problem("worse", 3)))
                .contains("worse")
                .doesNotContain("]: wrong");
        assertThat(told(List.of("content/a.md"), NANOS, Optional.empty()))
                .isEqualTo("0.034 s: content/a.md; all mended\n");
    }

    @Test
    void manyFilesAreNotAllNamed() {
        assertThat(told(List.of("a", "b", "c", "d", "e"), NANOS, Optional.empty()))
                .isEqualTo("0.034 s: a, b, c and 2 more; no problems\n");
    }

    @Test
    void troubleIsToldWithoutARound() {
        assertThat(told(List.of(), 0, Optional.of("there is no folder `content`")))
                .isEqualTo("filature: there is no folder `content`\n1 error, 0 warnings\n");
        assertThat(told(List.of(), 0, Optional.of("there is no folder `content`")))
                .isEmpty();
    }
}
