package org.filature.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filature.model.Actor;
import org.filature.model.Alias;
import org.filature.model.Head;
import org.filature.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private static final String MUSK = "<a class=\"mention\" href=\"../actors/elon-musk.html\">";
    private final Desk desk = Desk.usual();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0001',
            value = {
                "Elon Musk~true",
                "Elon↵  Musk~true",
                "Elon  Musk's~true",
                "Musk's~true",
                "Musk’s~true",
                "Musks~false",
                "musk~false",
                "Ästhmusk Muskö~false",
                "Musk-led~true",
                "anti-Musk~true",
                "Musk-Altman~false",
                "Smith-Musk~false",
                "Musk.com~false",
                "www.Musk~false",
                "O'Musk~false",
                "l'Musk~true",
                "L’Musk~true",
                "'Musk'~true",
                "(Musk)~true",
                "Musk/Altman~true",
                "Musk+~false",
                "a@Musk~false",
                "@elonmusk~true",
                "x@elonmusk~false",
                "https://x.org/Musk/~false",
                "see https://x.org/ Musk~true",
                "Musk.~true",
                "«Musk»~true",
            })
    void wholeWords(String text, boolean found) {
        Mentions mentions =
                mentions(actor("elon-musk", "Elon Musk", new Alias("Musk", true), new Alias("@elonmusk", true)));
        assertThat(mentions.in(text.replace('↵', '\n')).contains("elon-musk"))
                .as(text)
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "J. P. Morgan & Co. said~jp",
                "Rolls-Royce~rolls",
                "Rolls‑Royce~rolls",
                "Royce~royce",
                "the Royce Foundation~",
                "Société Générale~sg",
                "Socie\u0301te\u0301 Ge\u0301ne\u0301rale~sg",
                "O’Neil~oneil",
                "昨日马斯克说~ma",
                "Yahoo! did~yahoo",
            })
    void namesOfAllKinds(String text, String id) {
        Mentions mentions = mentions(
                actor("jp", "J. P. Morgan"),
                actor("rolls", "Rolls-Royce"),
                actor("royce", "Royce", new Alias("Royce Foundation", false)),
                actor("sg", "Société Générale"),
                actor("oneil", "O'Neil"),
                actor("ma", "马斯克"),
                actor("yahoo", "Yahoo!"));
        assertThat(mentions.in(text)).isEqualTo(id == null ? Set.of() : Set.of(id));
    }

    @Test
    void onlyTheFirstMentionIsLinked() {
        assertThat(desk.html("Musk. Elon Musk.\n\nMusk"))
                .isEqualTo("<p>" + MUSK + "Musk</a>. Elon Musk.</p>\n<p>Musk</p>\n");
        assertThat(desk.html("[[elon-musk]]. Musk")).doesNotContain("mention");
        assertThat(desk.html("[he](../actors/elon-musk.md). Musk")).doesNotContain("mention");
        assertThat(desk.html("Musk, [[elon-musk]]")).contains(MUSK + "Musk</a>");
    }

    @Test
    void longestNameWins() {
        assertThat(desk.html("The Elon Musk")).contains(MUSK + "Elon Musk</a>");
        assertThat(desk.html("*Elon* Musk")).contains("<em>Elon</em> " + MUSK + "Musk</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0001',
            value = {
                "# Musk",
                "[Musk](https://x.org)",
                "[[openai|Musk]]",
                "> a↵> -- Musk",
                "> a↵>↵> — Musk, *Musk*",
                "![Musk](../media/x.jpg)",
            })
    void notLinkedInTitlesLinksAndSignatures(String text) {
        assertThat(desk.html(text.replace('↵', '\n'))).contains("Musk").doesNotContain(MUSK);
    }

    @Test
    void collectedWhereNotLinked() {
        assertThat(desk.prose("# Musk\n\n> a\n> -- OpenAI\n\n[Sam Altman](#x) `Adam Smith`")
                        .mentions())
                .containsExactly("elon-musk", "openai", "sam-altman");
        assertThat(desk.html("> OpenAI\n> -- Musk\n\nMusk")).contains("<p>" + MUSK + "Musk</a></p>");
    }

    @Test
    void sharedAndSwitchedOffNamesMeanNobody() {
        assertThat(desk.prose("Smith and Sam").mentions()).isEmpty();
        assertThat(desk.prose("Zoe Smith").mentions()).containsExactly("zoe-smith");
        Desk off = Desk.plain().actor("x", Text.of("en", "X Corp"), false);
        assertThat(off.html("X Corp")).isEqualTo("<p>X Corp</p>\n");
        assertThat(off.prose("X Corp").mentions()).containsExactly("x");
        assertThat(Desk.usual().autoLink(false).html("Musk")).isEqualTo("<p>Musk</p>\n");
        assertThat(Desk.usual().autoLink(false).prose("Musk").mentions()).containsExactly("elon-musk");
    }

    @Test
    void onesOwnNameIsNotLinked() {
        assertThat(desk.self("elon-musk").html("Musk")).isEqualTo("<p>Musk</p>\n");
        assertThat(desk.self("elon-musk").prose("Musk").mentions()).isEmpty();
    }

    @Test
    void linearInTheTextAndTheNames() {
        Actor[] many = new Actor[2_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = actor("a" + i, "a ".repeat(i % 100) + i);
        }
        assertThat(mentions(many).in("a ".repeat(200_000))).isEmpty();
    }

    private static Mentions mentions(Actor... actors) {
        return Mentions.of(List.of(actors), true);
    }

    private static Actor actor(String id, String name, Alias... aliases) {
        Map<String, Object> said = Map.of(
                "head",
                Records.make(Head.class, Map.of("id", id)),
                "name",
                Text.of("en", name),
                "aliases",
                List.of(aliases),
                "autoLink",
                true);
        return Records.make(Actor.class, said);
    }
}
