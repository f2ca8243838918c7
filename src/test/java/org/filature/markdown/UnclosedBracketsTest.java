package org.filature.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link or citation that is never closed is told where it begins, and shown as it is written. */
class UnclosedBracketsTest {
    private final Desk desk = Desk.usual();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "So [@wired, p. 3.~[@wired,",
                "So [@wired~[@wired",
                "So [@{wired} said~[@{wired}",
                "So [[openai. Then~[[openai.",
                "So [[openai] then~[[openai",
                "So [[openai|the lab] then~[[openai|the",
                "So ![[board.svg then~[[board.svg",
                "*So [[openai* then~[[openai*",
                "## So [[openai~[[openai",
                "- So [@wired~[@wired",
                "> So [@wired~[@wired",
                "So [@wired and [[openai]].~[@wired",
                "So [[elon-musk and [@wired].~[[elon-musk",
                "So [sic] [[openai and [this].~[[openai",
                "[[openai]] and [[sam-altman] too~[[sam-altman",
            })
    void isToldWhereItBegins(String written, String place) {
        desk.html(written);

        assertThat(desk.reports()).containsExactly("unclosed-bracket <" + place + ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`[@wired` and `[[openai`",
                "    [[openai\n",
                "```\n[[openai [@wired\n```",
                "\\[@wired and \\[[openai and [\\[openai and [\\@wired",
                "[[openai]] and [@wired].",
                "[a [@wired] b](#c)",
                "[[Wired](https://x.org) said so]",
                "[[Wired][w] said so]\n\n[w]: https://x.org",
                "[[so] he said]",
                "[@wired](https://x.org)",
                "[write to a@b.org",
                "[ [ and [] and [[ and [[]] and [@ and [@ home",
                "<!-- [[openai -->",
                "%% [[openai %%",
                "<https://x.org/[[openai>",
            })
    void whatIsClosedOrNoneIsLeftAlone(String written) {
        desk.html(written);

        assertThat(desk.reports()).noneMatch(report -> report.startsWith("unclosed-bracket"));
    }

    @ParameterizedTest
    @CsvSource({"[[openai and,<p>[[openai and</p>", "[@wired and,<p>[@wired and</p>"})
    void isShownAsItIsWritten(String written, String shown) {
        assertThat(desk.html(written)).isEqualTo(shown + "\n");
    }
}
