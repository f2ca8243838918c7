package org.filature.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to break a parser cost a diagnostic, never the build: on a small stack, in little time. */
class HostileTest {
    private static final int SMALL_STACK = 256 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int KILO = 1024;

    private static final List<String> UNITS = List.of(
            "[",
            "![",
            "<",
            "`",
            "*a ",
            "*a_ ",
            "_a ",
            "a**b",
            "**a *a ",
            "_a__ ",
            "[a](",
            "![a](",
            "[a][",
            "[a]",
            "]",
            "[]",
            "[](",
            "[a](<b",
            "[a](b \"",
            "<a ",
            "<a b=\"",
            "<?",
            "<![CDATA[",
            "<!A ",
            "<!--",
            "%%",
            "&",
            "&a",
            "\\",
            "~~",
            "~~a ",
            "[^a]",
            "[^a",
            "[[a",
            "[[a]",
            "[[a]] ",
            "[@a",
            "[@a] ",
            "[@a;",
            "|",
            "a|",
            "> ",
            "- ",
            "* ",
            "1. ",
            ">",
            "- a\n",
            "1. a\n",
            "\t",
            "    a\n",
            "\n",
            ": a\n",
            "a\n: b\n",
            "a\n\n: b\n\n",
            "[a]: b\n",
            "[^a]: b\n",
            "# ",
            "#",
            "a\n=\n",
            "---\n",
            "```\n",
            "~~~\n",
            "> a\nb\n",
            "<div>\n",
            "- [ ] a\n",
            "- [x] ",
            "|-",
            "|-|\n",
            "a|b\n-|-\n",
            "(",
            "[a](((",
            "\0",
            "a  \n",
            "'",
            "\"",
            "'a ",
            "😀",
            "\ud800",
            "a@b.c ",
            "<a@",
            "<http://a ",
            "[a](<",
            "[a]('",
            "[a\n",
            "\r",
            "\r\n",
            ":",
            "***",
            "*_",
            "**_",
            "*a*",
            "[a](b)",
            "![a](b)",
            "[![a](b)](c)",
            "*[",
            "[*",
            "**[a",
            "> - ",
            "   - ",
            "*\n",
            "Musk ",
            "Elon ",
            "x://",
            "-",
            "--",
            ".",
            "a.",
            "%",
            "`a``b");

    private static final List<IntFunction<String>> SHAPES = List.of(
            HostileTest::growingTicks,
            size -> ">".repeat(size),
            size -> indented(size, Integer.MAX_VALUE),
            size -> indented(size, 30),
            size -> numbered(size, "[a%d]: b\n", "[a%d] "),
            size -> numbered(size, "[^a%d]: b\n\n", "[^a%d] "),
            size -> numbered(size, "## a\n", "x%d"),
            size -> "*a **a ".repeat(size / 14) + "a** a*".repeat(size / 14),
            size -> "*".repeat(size / 2) + "a" + "*".repeat(size / 2),
            size -> "[".repeat(size / 2) + "a" + "]".repeat(size / 2),
            size -> "![".repeat(size / 6) + "a" + "](b)".repeat(size / 6),
            size -> "|a".repeat(size / 8) + "|\n" + "|-".repeat(size / 8) + "|\n" + "|\n".repeat(size / 4),
            size -> "|a".repeat(90) + "|\n" + "|-".repeat(90) + "|\n" + "|\n".repeat(size / 2),
            size -> "a|b\n" + "-" + " ".repeat(size) + "x",
            size -> "a|b\n-|-\n" + "`a|*b*|[c|d](e)\n".repeat(size / 16),
            size -> "[a](b \"" + "\\\"a".repeat(size / 3),
            size -> "[" + "\\]".repeat(size / 2) + "]: x",
            size -> "<a" + " b=c".repeat(size / 4),
            size -> "a" + " ".repeat(size) + "b",
            size -> ("a" + " ".repeat(100) + "\n").repeat(size / 100),
            size -> "# a" + " ".repeat(size) + "#b",
            size -> "* ".repeat(size / 2) + "a",
            size -> "- a\n" + "\n".repeat(size) + "  b",
            size -> "```" + "a ".repeat(size / 2),
            size -> ("# a" + " ".repeat(8000) + "#b\n").repeat(size / 8000),
            size -> ("[a](b)".repeat(2000) + "\n\n").repeat(size / 12000),
            size -> "a ".repeat(7000) + "\n\n" + "'a ".repeat(5000) + "\n\n" + "\"a ".repeat(5000),
            size -> "%% a %% ".repeat(size / 8),
            size -> "%% a %%\n".repeat(size / 8),
            size -> "` ".repeat(size / 4) + "%% a %%" + " ``".repeat(size / 4));

    static Stream<Arguments> hostile() {
        List<Arguments> cases = new ArrayList<>();
        for (String unit : UNITS) {
            for (int size : new int[] {12 * KILO, 1000 * KILO}) {
                cases.add(Arguments.of(
                        "unit " + unit.replace("\n", "↵") + " " + size, unit.repeat(size / unit.length())));
            }
        }
        for (int i = 0; i < SHAPES.size(); i++) {
            for (int size : new int[] {14 * KILO, 80 * KILO, 900 * KILO}) {
                cases.add(Arguments.of("shape " + i + " " + size, SHAPES.get(i).apply(size)));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hostile(String name, String text) throws Exception {
        assertThat(text.length()).isPositive();
        Desk desk = Desk.usual();
        onSmallStack(() -> desk.prose(text));
        assertThat(desk.problems().stream().filter(HostileTest::isRefusal).count())
                .as(name)
                .isLessThanOrEqualTo(1);
    }

    private static boolean isRefusal(Diagnostic problem) {
        return problem.code() == Code.MARKUP_TOO_DEEP || problem.code() == Code.FILE_TOO_LARGE;
    }

    private static void onSmallStack(Runnable task) throws Exception {
        FutureTask<Boolean> result = new FutureTask<>(task, true);
        Thread thread = new Thread(null, result, "small", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        result.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void refusalsSayWhere() {
        Desk desk = Desk.usual();
        assertThat(desk.prose("a\n\n" + "> ".repeat(60) + "b").isEmpty()).isTrue();
        assertThat(desk.codes()).containsExactly(Code.MARKUP_TOO_DEEP);
        assertThat(desk.problems().get(0).at().line()).isEqualTo(6);
        assertThat(desk.prose("a".repeat(1_100_000)).isEmpty()).isTrue();
        assertThat(desk.codes()).containsExactly(Code.FILE_TOO_LARGE);
        assertThat(desk.prose("[[nix]] ".repeat(600)).isEmpty()).isTrue();
        assertThat(desk.codes()).contains(Code.MARKUP_TOO_DEEP).hasSize(501);
        assertThat(desk.prose("|a".repeat(101) + "\n" + "|-".repeat(101)).isEmpty())
                .isTrue();
        assertThat(desk.codes()).containsExactly(Code.MARKUP_TOO_DEEP);
    }

    @Test
    void longButHonestTextsAreRead() {
        Desk desk = Desk.usual();
        String paragraph = "The *board* of [OpenAI](https://x.org) said on **Monday** that `code` it had no \"plan\". ";
        assertThat(desk.html((paragraph.repeat(20) + "\n\n").repeat(500))).contains("“plan”");
        assertThat(desk.html((paragraph + "\n").repeat(150))).contains("“plan”");
        assertThat(desk.html("|a|b|\n|-|-|\n" + "|x|y|\n".repeat(1_900))).contains("<td>x</td>");
        assertThat(desk.html("- [a](https://x.org) b\n".repeat(5_000))).contains("<li>");
        assertThat(desk.html("*".repeat(80) + "\n\n" + "-".repeat(80) + "\n\n" + "* ".repeat(80)))
                .isEqualTo("<hr>\n<hr>\n<hr>\n");
        assertThat(desk.problems()).isEmpty();
    }

    @Test
    void randomTextsDoNoHarm() throws Exception {
        Random random = new Random(7);
        List<String> bits = new ArrayList<>(UNITS);
        bits.addAll(List.of(
                "a",
                " ",
                "\n",
                "\n\n",
                "  ",
                "Elon Musk",
                "[[openai]]",
                "[@wired]",
                "%% x %%",
                "```\n",
                "|a|b|\n|-|-|\n"));
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(bits.get(random.nextInt(bits.size())));
            }
            Desk desk = Desk.usual();
            onSmallStack(() -> desk.prose(text.toString()));
            assertThat(desk.problems().stream()
                            .map(Diagnostic::message)
                            .filter(what -> what.contains("cannot be read")))
                    .as(text.toString())
                    .isEmpty();
            assertThat(desk.html(text.toString())).isEqualTo(desk.html(text.toString()));
        }
    }

    private static String growingTicks(int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < size; i++) {
            text.append("`".repeat(i)).append('a');
        }
        return text.toString();
    }

    private static String indented(int size, int deepest) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
            text.append("  ".repeat(i % deepest)).append("- a\n");
        }
        return text.toString();
    }

    private static String numbered(int size, String first, String second) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size / 2; i++) {
            text.append(first.replace("%d", String.valueOf(i)));
        }
        text.append('\n');
        for (int i = 0; text.length() < size; i++) {
            text.append(second.replace("%d", String.valueOf(i)));
        }
        return text.toString();
    }
}
