package org.filature.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.filature.model.Citation;
import org.filature.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {
    private final Desk desk = Desk.usual();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "So [@wired].~So{wired}.",
                "So [@wired; @openai-2024-10-02, p. 3].~So{wired, openai-2024-10-02: p. 3}.",
                "So [@wired, pp. 3; 5; -@openai-2024-10-02 para. 1].~So{wired: pp. 3; 5, openai-2024-10-02: para. 1}.",
                "So [see @wired; also @openai-2024-10-02].~So see{wired}; also{openai-2024-10-02}.",
                "So [@{wired}, p. 1].~So{wired: p. 1}.",
                "\\[@wired]~[@wired]",
                "`[@wired]`~<code>[@wired]</code>",
                "[a@wired.c]~[a@wired.c]",
                "[@wired](https://x.org)~<a href=\"https://x.org\" rel=\"noopener noreferrer external\">@wired</a>",
                "*a [@wired]*~<em>a{wired}</em>",
                "[a [@wired] b](#c)~<a href=\"#c\">a  b</a>{wired}",
                "[[openai]][@wired]~<a href=\"../actors/openai.html\">OpenAI</a>{wired}",
            })
    void citations(String written, String shown) {
        assertThat(desk.html(written)).isEqualTo("<p>" + shown + "</p>\n");
        assertThat(desk.problems()).isEmpty();
    }

    @Test
    void placeIsTheKeyAndLocatorIsInTheBodysLanguage() {
        Prose prose = desk.in("fr").prose("%% x %% Donc [voir @wired, p. 3].");
        Citation citation = prose.pieces().stream()
                .filter(Prose.Cited.class::isInstance)
                .map(piece -> ((Prose.Cited) piece).sources().get(0))
                .findFirst()
                .orElseThrow();
        assertThat(citation.source().target()).isEqualTo("wired");
        assertThat(citation.source().at().text()).isEqualTo("wired");
        assertThat(citation.at().exactly("fr")).contains("p. 3");
        assertThat(citation.quote().isEmpty()).isTrue();
    }

    @Test
    void whatIsNoSourceIsReportedAtItsKey() {
        assertThat(desk.html("a [@wird] b [@elon-musk, p. 1; @wired]")).isEqualTo("<p>a  b{wired}</p>\n");
        assertThat(desk.reports()).containsExactly("unknown-reference <wird>", "wrong-reference <elon-musk>");
        assertThat(desk.problems().get(0).hint()).isEqualTo("did you mean `wired`?");
    }
}
