package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.filature.link.Implied;
import org.filature.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that can be checked, and facts that rest on them. */
class SourceRulesTest {
    @TempDir
    Path folder;

    private ContentFixture content() {
        return new ContentFixture(folder);
    }

    @Test
    void aSourceIsCitedSomewhere() {
        ContentFixture content = content()
                .file(
                        "sources.yaml",
                        "- {id: a, title: A}\n- {id: b, title: B}\n- {id: c, title: C, URL: 'https://example.org/c'}\n"
                                + "- {id: d, title: D}\n- {id: e, title: E}\n- {id: f, title: F}\n- {id: g, title: G}\n")
                .person("ann", "Ann", "relations: [{kind: family, of: ann, sources: a}]\n")
                .file("claims/x.md", "---\nstatement: X\nby: ann\nstatus: found\nestablished-by: d\nsources: d\n---\n")
                .file(
                        "events/y.md",
                        "---\ntitle: X\ndate: 2024\nsources: 'https://example.org/c'\ndraft: true\n---\n[@b]\n")
                .file("index.md", "See [[e]]. %% [@f] %%\n");

        assertThat(content.check(Code.UNCITED_SOURCE))
                .containsExactly(
                        "sources.yaml:6:8 f: nothing rests on the source `f`",
                        "sources.yaml:7:8 g: nothing rests on the source `g`");
    }

    @Test
    void aSourceIsDatedAndKept() {
        ContentFixture content = content().file("sources.yaml", """
                - {id: a, title: Bare, URL: "https://example.org/a"}
                - {id: b, title: Kept, issued: 2024, URL: "https://example.org/b", archive-url: "https://web.archive.org/b"}
                - {id: c, title: Copied, issued: 2024, URL: "https://example.org/c", file: c.pdf}
                - {id: d, title: Lasting, issued: 2024, URL: "https://doi.org/10.1000/182"}
                - {id: e, title: Printed, issued: 2024}
                """);

        List<String> undated = content.check(Code.UNDATED_SOURCE);

        assertThat(undated).containsExactly("sources.yaml:1:18 Bare: the source does not say when it was published");
        assertThat(content.check(Code.UNARCHIVED_SOURCE))
                .containsExactly("sources.yaml:1:29 \"https://example.org/a\": the source is only on its own site,"
                        + " and may be changed or gone tomorrow");
    }

    @Test
    void aSourceWrittenInPlaceIsToldThere() {
        ContentFixture content =
                content().event("a", "sources:\n  - {title: A report, URL: 'https://example.org/r', issued: 2024}\n");
        Dossier dossier =
                Implied.of(content.read(), entry -> true, content.diagnostics()).dossier();

        assertThat(content.check(dossier, Code.UNARCHIVED_SOURCE))
                .singleElement()
                .asString()
                .startsWith("events/a.md:5:5 {title: A report");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, http://www.example.org/a/, true",
        "https://example.org/a?utm_source=x&id=3, https://example.org/a?id=3#top, true",
        "https://example.org/a?a=1&b=2, https://example.org/a?b=2&a=1&fbclid=x, true",
        "https://doi.org/10.1000/ABC, http://dx.doi.org/10.1000/abc, true",
        "https://EXAMPLE.org:443/a, https://example.org/a, true",
        "https://example.org/a, https://example.org/b, false",
        "https://example.org/a?id=3, https://example.org/a?id=4, false",
        "https://example.org/A, https://example.org/a, false",
        "https://news.example.org/a, https://example.org/a, false"
    })
    void addressesAreOneApartFromWhatDoesNotMatter(String one, String two, boolean isOne) {
        assertThat(WebAddress.essence(one).equals(WebAddress.essence(two))).isEqualTo(isOne);
    }

    @Test
    void aSourceIsListedOnce() {
        ContentFixture content = content()
                .file(
                        "sources.yaml",
                        "- {id: a, title: A, URL: 'https://example.org/a'}\n- {id: b, title: B, URL: 'http://www.example.org/a/'}\n"
                                + "- {id: c, title: C}\n- {id: d, title: D}\n");

        assertThat(content.check(Code.DUPLICATE_SOURCE))
                .containsExactly("sources.yaml:2:26 'http://www.example.org/a/': `b` has the address of `a`");
    }

    @Test
    void nobodyReadsWhatIsNotYetPublished() {
        ContentFixture content = content()
                .file(
                        "sources.yaml",
                        "- {id: a, title: A, issued: 2024-05, accessed: 2024-04-30, archived: 2024-05-01}\n"
                                + "- {id: b, title: B, issued: 2024~, accessed: 2023}\n");

        assertThat(content.check(Code.SOURCE_DATES))
                .containsExactly(
                        "sources.yaml:1:48 2024-04-30: `accessed` is before the source was published, `2024-05`");
    }

    private static final String SITE = "title: T\nlanguages: [en]\n";

    @Test
    void anEventRestsOnSomething() {
        ContentFixture content = content()
                .file("site.yaml", SITE)
                .file("sources.yaml", "- {id: s, title: S}\n")
                .event("a", "")
                .event("b", "sources: s\n")
                .file("events/c.md", "---\ntitle: C\ndate: 2024\n---\nAs told [@s].\n")
                .event("d", "figures: [{label: L, value: 1, sources: s}]\n")
                .event("e", "retracted: {date: 2024, reason: Wrong.}\n");

        assertThat(content.check(Code.UNSOURCED_EVENT))
                .containsExactly("events/a.md:2:8 a: the event rests on no source");
    }

    @Test
    void aFactRestsOnASourceOfItsOwnOrOfThePage() {
        ContentFixture content = content()
                .file("site.yaml", SITE)
                .file("sources.yaml", "- {id: s, title: S}\n")
                .person(
                        "ann",
                        "Ann",
                        "positions: [{org: ben}, {org: ben, sources: s}]\nrelations: [{kind: family, of: ben}]\n")
                .person("ben", "Ben", "sources: s\nrelations: [{kind: family, of: ann}]\n")
                .event(
                        "a",
                        "figures: [{label: L, value: 1, sources: s}, {label: M, value: 2}]\nmoney: [{amount: 1}]\n"
                                + "quotes: [{text: Q}]\n")
                .event("b", "sources: s\nmoney: [{amount: 1}]\n");

        assertThat(content.check(Code.UNSOURCED_FACT))
                .containsExactly(
                        "actors/ann.md:4:13 {org: ben}: the position rests on no source, and neither does the page",
                        "actors/ann.md:5:13 {kind: family, of: ben}: the relation rests on no source, and neither does"
                                + " the page",
                        "events/a.md:4:45 {label: M, value: 2}: the figure rests on no source, and neither does the page",
                        "events/a.md:5:9 {amount: 1}: the sum rests on no source, and neither does the page",
                        "events/a.md:6:10 {text: Q}: the quotation rests on no source, and neither does the page");
    }
}
