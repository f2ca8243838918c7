package org.filature.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.filature.diagnostic.Code;
import org.filature.model.Prose;
import org.filature.model.Text;
import org.filature.model.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wiki links and ordinary links. */
class LinksTest {
    private final Desk desk = Desk.usual();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[[elon-musk]]~<a href=\"../actors/elon-musk.html\">Elon Musk</a>",
                "[[elon-musk|the man]]~<a href=\"../actors/elon-musk.html\">the man</a>",
                "[[Elon Musk]]~<a href=\"../actors/elon-musk.html\">Elon Musk</a>",
                "[[openai-launch]]~<a href=\"../events/openai-launch.html\">OpenAI’s launch</a>",
                "[[openai-launch#docket]]~<a href=\"../events/openai-launch.html#docket\">OpenAI’s launch</a>",
                "[[openai-launch#The Docket|it]]~<a href=\"../events/openai-launch.html#the-docket\">it</a>",
                "[[#top|up]]~<a href=\"#top\">up</a>",
                "*[[openai|It's]]*~<em><a href=\"../actors/openai.html\">It’s</a></em>",
                "`[[openai]]`~<code>[[openai]]</code>",
                "\\[[openai]]~[[openai]]",
                "[[]] [[|x]]~[[]] [[|x]]",
            })
    void wikiLinks(String written, String shown) {
        assertThat(desk.html(written)).isEqualTo("<p>" + shown + "</p>\n");
        assertThat(desk.problems()).isEmpty();
    }

    @Test
    void targetsMayBeWrappedOverLines() {
        assertThat(desk.html("> see [[Elon\n> Musk]]")).contains(">Elon Musk</a>");
        assertThat(desk.problems()).isEmpty();
    }

    @Test
    void unknownTargetIsReportedAtTheWordAndShownAsText() {
        assertThat(desk.html("Ask %% me %% [[ elon-msk |him]].")).isEqualTo("<p>Ask him.</p>\n");
        assertThat(desk.reports()).containsExactly("unknown-reference <elon-msk>");
        assertThat(desk.problems().get(0).at().line()).isEqualTo(4);
        assertThat(desk.problems().get(0).at().column()).isEqualTo(17);
        assertThat(desk.problems().get(0).hint()).isEqualTo("did you mean `elon-musk`?");
    }

    @Test
    void sharedNameIsReportedWithItsIds() {
        assertThat(desk.html("[[Smith]]")).isEqualTo("<p>Smith</p>\n");
        assertThat(desk.reports()).containsExactly("ambiguous-reference <Smith>");
        assertThat(desk.problems().get(0).hint()).isEqualTo("write `adam-smith` or `zoe-smith`");
    }

    @Test
    void nothingOfAnUnpublishedEntryIsShown() {
        assertThat(desk.html("a [[secret-deal]] b [[secret-deal#x|words]] [w](secret-deal.md)"))
                .isEqualTo("<p>a  b words w</p>\n");
        assertThat(desk.reports())
                .containsExactly(
                        "unpublished-reference <secret-deal>",
                        "unpublished-reference <secret-deal>",
                        "unpublished-reference <secret-deal.md>");
        assertThat(desk.prose("[[secret-deal|words]]").links()).isEmpty();
    }

    @Test
    void labelInAnotherLanguageSaysSo() {
        Desk french =
                Desk.usual().in("fr").event("lancement", Text.of("fr", "Un lancement : \"X\""), Visibility.PUBLIC);
        assertThat(french.html("Voir [[openai-launch]] et [[lancement]]."))
                .isEqualTo("<p>Voir <a href=\"../events/openai-launch.html\" lang=\"en\">OpenAI’s launch</a> et "
                        + "<a href=\"../events/lancement.html\">Un lancement\u00A0: «\u202FX\u202F»</a>.</p>\n");
    }

    @Test
    void linksAndFragmentsAreCollected() {
        Prose prose = desk.self("openai")
                .prose("[[openai-launch#a]] [[openai#b]] [x](#c) [y](../actors/elon-musk.md#d) [h](../index.md#e)");
        assertThat(prose.links()).containsExactly("elon-musk", "openai-launch");
        assertThat(prose.mentions()).containsExactly("elon-musk");
        assertThat(prose.fragments().stream().map(part -> part.entry() + "#" + part.fragment()))
                .containsExactly("openai-launch#a", "openai#b", "openai#c", "elon-musk#d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[a](https://x.org/?a=1&b=2)~<a href=\"https://x.org/?a=1&amp;b=2\" rel=\"noopener noreferrer external\">a</a>",
                "[a](HTTP://x.org \"T's\")~<a href=\"HTTP://x.org\" rel=\"noopener noreferrer external\" title=\"T&#39;s\">a</a>",
                "[a](mailto:a@b.c)~<a href=\"mailto:a@b.c\">a</a>",
                "[a](tel:+123)~<a href=\"tel:+123\">a</a>",
                "<https://x.org/a--b>~<a href=\"https://x.org/a--b\" rel=\"noopener noreferrer external\">https://x.org/a--b</a>",
                "<a@b.c>~<a href=\"mailto:a@b.c\">a@b.c</a>",
                "[a](https://x.org/é[1]%zz)~<a href=\"https://x.org/é%5B1%5D%25zz\" rel=\"noopener noreferrer external\">a</a>",
                "[a](../actors/elon-musk.md)~<a href=\"../actors/elon-musk.html\">a</a>",
                "[a](./openai-launch.md#b)~<a href=\"../events/openai-launch.html#b\">a</a>",
                "[a](openai-launch.fr.md)~<a href=\"../events/openai-launch.html\">a</a>",
                "[a](../index.md)~<a href=\"../index.html\">a</a>",
                "[a](#b)~<a href=\"#b\">a</a>",
                "[a](../media/docs/a%20b.pdf#page=2)~<a href=\"../../media/docs/a-b.4f2a.pdf#page=2\">a</a>",
                "[*a*][r]~<a href=\"https://x.org\" rel=\"noopener noreferrer external\"><em>a</em></a>",
                "[a [[openai]] b](#c)~<a href=\"#c\">a OpenAI b</a>",
                "[nope] [no] [pe]~[nope] [no] [pe]",
            })
    void links(String written, String shown) {
        assertThat(desk.html(written + "\n\n[r]: https://x.org\n")).isEqualTo("<p>" + shown + "</p>\n");
        assertThat(desk.codes())
                .filteredOn(code -> code != Code.UNUSED_DEFINITION)
                .isEmpty();
    }

    @Test
    void labelsWithoutADefinitionAndDefinitionsWithoutALinkAreTold() {
        assertThat(desk.html(
                        "[no][pe], [sic][], [sic], ![x][pic], [yes][R]\n\n[r]: https://x.org\n[s]: https://y.org\n"))
                .contains("[no][pe], [sic][], [sic],");
        assertThat(desk.reports())
                .containsExactly("broken-link <pe>", "broken-link <sic>", "broken-link <pic>", "unused-definition <s>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x",
                "//x.org",
                "ftp://x.org",
                "https:x",
                "https:///x",
                "https://a@b.c",
                "\\\\x",
                "mailto:"
            })
    void refusedAddressesLeaveTheirWords(String address) {
        assertThat(desk.html("[*w*](<" + address + ">)")).isEqualTo("<p><em>w</em></p>\n");
        assertThat(desk.reports()).hasSize(1).allMatch(report -> report.startsWith("invalid-link <"));
    }

    @ParameterizedTest
    @CsvSource({
        "nix.md,broken-link",
        "../events/openai-launch.html,broken-link",
        "openai-launch,broken-link",
        "../media/nix.pdf,missing-media",
        "/etc/passwd,broken-link"
    })
    void relativeLinksThatLeadNowhere(String path, String code) {
        assertThat(desk.html("[w](" + path + ")")).isEqualTo("<p>w</p>\n");
        assertThat(desk.reports()).containsExactly(code + " <" + path + ">");
    }

    @Test
    void nearestFileIsAHint() {
        desk.html("[w](../actors/elon-msk.md)");
        assertThat(desk.problems().get(0).hint()).isEqualTo("did you mean `../actors/elon-musk.md`?");
    }
}
