package org.filature.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0001',
            value = {
                "en~\"a\" (\"b\") \"c.\"~“a” (“b”) “c.”",
                "en~don't 'quote' the dogs' '90s rock 'n' roll~don’t ‘quote’ the dogs’ ’90s rock ’n’ roll",
                "en~\"'a' b\"~“‘a’ b”",
                "en~'\"a\" b'~‘“a” b’",
                "en~a -- b---c 1914--18 d ----- e <-- f -->~a – b—c 1914–18 d ----- e <-- f -->",
                "en~so... a.... b.....~so… a…. b.....",
                "en~6' 2\" tall~6' 2\" tall",
                "en~see https://x.org/a--b'c... \"d\"~see https://x.org/a--b'c... “d”",
                "en~a : b ! c~a : b ! c",
                "fr~\"mot\" et \"d'un \"b\"\"~«_mot_» et «_d’un “b”_»",
                "fr~oui ! non ? a ; b : c~oui_! non_? a_; b^: c",
                "fr~« mot » (12 : 30) !a~«_mot_» (12^: 30) !a",
                "fr~l'\"affaire\" https://x.org/ : y~l’«_affaire_» https://x.org/^: y",
                "fr-CA~\"a\"~«_a_»",
                "de~\"a 'b'\"~„a ‚b‘“",
                "es~\"a \"b\"\"~«a “b”»",
                "it~\"a\"~«a»",
                "nl~\"a\" foto's~“a” foto’s",
                "pl~\"a\" 'b' c'd -- e...~\"a\" 'b' c’d – e…",
            })
    void sets(String language, String written, String set) {
        String expected = set.replace('_', '\u202F').replace('^', '\u00A0');
        Typography typography = Typography.of(language);
        assertThat(typography.apply(written)).isEqualTo(expected);
        assertThat(typography.apply(expected)).isEqualTo(expected);
    }

    @Test
    void textWithNothingToSetIsReturnedAsItIs() {
        String text = "Nothing to do, here. At all: really!";
        assertThat(Typography.of("en").apply(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0001',
            value = {
                "\"*word*\" and \"[w](#a)\"~“<em>word</em>” and “<a href=\"#a\">w</a>”",
                "*\"a\"* `\"b\"`'s \\\"c\\\" \\-\\-~<em>“a”</em> <code>&quot;b&quot;</code>’s &quot;c&quot; --",
                "\"a [@wired]\"~“a{wired}”",
                "\"[[openai-launch|l'a]]\"~“<a href=\"../events/openai-launch.html\">l’a</a>”",
                "**a**--*b*...~<strong>a</strong>–<em>b</em>…",
            })
    void findsPairsAroundMarkup(String written, String shown) {
        assertThat(Desk.usual().html(written)).isEqualTo("<p>" + shown + "</p>\n");
    }
}
