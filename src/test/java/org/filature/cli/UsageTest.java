package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void setUp() {
        program = new Program(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    biuld                  | there is no command `biuld`                        | did you mean `build`?
                    help chek              | there is no command `chek`                         | did you mean `check`?
                    build --outptu x       | `--outptu` is not an option of `filature build`    | did you mean `--output`?
                    build --outptu=x       | `--outptu` is not an option of `filature build`    | did you mean `--output`?
                    check --format jsno    | `--format` cannot be `jsno`                        | did you mean `json`?
                    check --format xxxxxxx | `--format` cannot be `xxxxxxx`                     | it can be `text`, `json`,
                    check --format         | `--format` wants a value                           | it can be `text`, `json`,
                    check --color=pink     | `--color` cannot be `pink`                         | it can be `auto`, `always`
                    check --strict=yes     | `--strict` takes no value                          | leave `yes` out
                    completion csh         | `<shell>` cannot be `csh`                          | did you mean `zsh`?
                    completion             | `<shell>` wants a value                            | it can be `bash`,
                    check --explain a --explain b | `--explain` is given twice                  | see `filature check
                    build x                | `filature build` does not take `x`                 | see `filature build --help`
                    -x                     | `-x` is not an option of `filature`                | see `filature --help`
                    """)
    void whatIsMistypedIsSaidShortlyWithTheRightWord(String line, String message, String hint) {
        assertThat(program.run(line.split(" "))).isEqualTo(2);

        assertThat(program.out()).isEmpty();
        assertThat(program.err()).startsWith("error: " + message + "\n").contains("  = " + hint, "--help`\n");
        assertThat(program.err().lines().count()).isLessThanOrEqualTo(3);
    }

    @Test
    void withoutACommandThereIsAnOverview() {
        assertThat(program.run()).isEqualTo(2);
        assertThat(program.err()).contains("Commands:", "build ", "check ", "error: a command is missing");
        assertThat(program.run("help")).isZero();
        assertThat(program.out()).contains("Commands:", "Examples:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "archive", "verify", "completion", "help"})
    void everyCommandHelps(String command) {
        assertThat(program.run(command, "--help")).isZero();
        String help = program.out();
        assertThat(help).startsWith("Usage: filature " + command).doesNotContain("COMPLETION", "DEFAULT");
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
        assertThat(program.run("help", command)).isZero();
        assertThat(program.out()).isEqualTo(help);
    }

    @Test
    void theVersionIsThatOfThePom() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));

        for (List<String> line : List.of(List.of("--version"), List.of("check", "-V"))) {
            assertThat(program.run(line.toArray(String[]::new))).isZero();
            assertThat(program.out()).isEqualTo("filature " + version + "\nJava " + Runtime.version() + "\n");
        }
    }

    @Test
    void completionsKnowOptionsAndTheirValues() {
        assertThat(program.run("completion", "bash")).isZero();
        assertThat(program.out())
                .contains("complete -F _complete_filature", "\"text\" \"json\" \"sarif\" \"github\"", "--explain");
        String bash = program.out();
        assertThat(program.run("completion", "zsh")).isZero();
        assertThat(program.out()).isEqualTo(bash).contains("bashcompinit");
        assertThat(program.run("completion", "fish")).isZero();
        assertThat(program.out())
                .contains("-a check -d 'Says everything")
                .contains("'__fish_seen_subcommand_from check' -l format -x -a 'text json sarif github'")
                .contains("'__fish_seen_subcommand_from help' -a 'build check ")
                .contains("'__fish_seen_subcommand_from build' -l output -r -F");
    }
}
