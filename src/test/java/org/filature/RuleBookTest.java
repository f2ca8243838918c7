package org.filature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.build.BuildResult;
import org.filature.build.Builds;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.RuleBook;
import org.filature.diagnostic.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule has its page, and what the page shows is so. */
class RuleBookTest {
    /** Rules that a few short files cannot show, with the reason; other tests hold them. */
    private static final Map<Code, String> WITHOUT_EXAMPLE = Map.of(
            Code.UNREADABLE_FILE, "a page cannot show bytes that are no text",
            Code.FILE_TOO_LARGE, "a page cannot show sixteen megabytes",
            Code.MARKUP_TOO_DEEP, "a page cannot show a thousand signs",
            Code.FILE_CLASH, "some machines cannot hold the two files",
            Code.MEDIA_MOVING, "a page cannot show a moving picture",
            Code.STALE_TRANSLATION, "it takes a repository",
            Code.OUTPUT, "it is about the site, and not about the content");

    /** Rules that only hosts can show. */
    private static final Set<Code> OF_HOSTS =
            Set.of(Code.LINK_DEAD, Code.LINK_MOVED, Code.LINK_CHANGED, Code.LINK_BLOCKED);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> examplesAreReportedWhereTheyAreMarkedAndMendedOnesAreNot() {
        return Arrays.stream(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.id(), () -> {
                    RulePage page = RulePage.read(code.id());
                    if (WITHOUT_EXAMPLE.containsKey(code) || OF_HOSTS.contains(code)) {
                        assertThat(page.wrong()).isEmpty();
                    } else {
                        checkExample(code, page);
                    }
                }));
    }

    private void checkExample(Code code, RulePage page) throws IOException {
        page.write(folder.resolve(code.id() + "/wrong"), false);
        page.write(folder.resolve(code.id() + "/right"), true);

        BuildResult wrong = Builds.run(folder.resolve(code.id() + "/wrong"));
        BuildResult right = Builds.run(folder.resolve(code.id() + "/right"));

        assertThat(page.places()).isNotEmpty();
        assertThat(wrong.diagnostics().stream()
                        .filter(problem -> problem.code() == code)
                        .map(RuleBookTest::place))
                .containsExactlyElementsOf(page.places());
        assertThat(others(wrong, code)).as("other errors").isEmpty();
        assertThat(wrong.diagnostics())
                .allSatisfy(problem -> assertThat(problem.hint() + (problem.code() == code ? "" : "another"))
                        .as("what to do about it")
                        .isNotEmpty());
        assertThat(right.diagnostics()).extracting(Diagnostic::code).doesNotContain(code);
        assertThat(others(right, code)).as("errors that mending brings").isEmpty();
    }

    private static String place(Diagnostic problem) {
        return problem.at().path() + ":" + problem.at().line() + ":"
                + problem.at().column();
    }

    private static List<Diagnostic> others(BuildResult result, Code code) {
        return result.diagnostics().stream()
                .filter(problem -> problem.code() != code && problem.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void everyRuleHasAPageInTheJarThatSaysWhatItIs() {
        assertThat(Code.values()).allSatisfy(code -> {
            String page = RuleBook.page(code).orElse("");
            String kind = code.severity() == Severity.ERROR ? "This is an error" : "This is a warning";
            assertThat(page)
                    .startsWith("# " + code.id() + "\n\n**")
                    .contains(kind)
                    .contains("\n## Turn it off\n\n");
            assertThat(page.toLowerCase(Locale.ROOT))
                    .contains("**" + code.meaning().toLowerCase(Locale.ROOT) + ".**");
            assertThat(page.contains("\nrules:\n  " + code.id() + ": off\n")).isEqualTo(!code.isFixed());
            assertThat(page.contains("which cannot be changed")).isEqualTo(code.isFixed());
        });
    }

    @Test
    void theTableNamesEveryRuleAndNoOther() throws IOException {
        List<String> rows = Files.readAllLines(RulePage.FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| ["))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(Code.values())
                        .map(code -> "| [" + code.id() + "](" + code.id() + ".md) | "
                                + code.severity().word() + " | " + (code.isFixed() ? "fixed" : "") + " | "
                                + code.meaning() + " |")
                        .sorted()
                        .toList());
        try (Stream<Path> pages = Files.list(RulePage.FOLDER)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .hasSize(Code.values().length + 1)
                    .contains("README.md");
        }
    }
}
