package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sure a payment is: what it says itself, or else its event, in pictures, tables and uses of a source. */
class PaymentStandingTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        ContentFixture content = new ContentFixture(folder.resolve("content"))
                .person("ann", "Ann Alpha", "")
                .person("bob", "Bob Beta", "");
        round(content);
        assertThat(Builds.run(folder).isPublished()).isTrue();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path), "UTF-8");
    }

    private static void round(ContentFixture content) {
        content.file("sources/paper.md", "---\ntitle: A paper\n---\n")
                .event("round", """
                sources: [{title: The register}]
                money:
                  - {from: ann, to: bob, amount: 900, currency: EUR, kind: whole}
                  - {from: ann, to: bob, amount: 500, currency: EUR, kind: part, status: reported, sources: [paper]}
                """)
                .event("plot", """
                status: alleged
                money:
                  - {from: bob, to: ann, amount: 300, currency: EUR, kind: bribe}
                  - {from: bob, to: ann, amount: 200, currency: EUR, kind: hush money, status: alleged}
                  - {from: bob, to: ann, amount: 100, currency: EUR, kind: fee, status: disputed}
                """);
    }

    @Test
    void aPaymentIsDrawnAsSureAsItSaysOrElseAsItsEvent() throws IOException {
        Document page = page("money.html");

        Elements bands = page.select(".flow__box--wide .flow__band");
        assertThat(bands.eachAttr("class"))
                .containsExactly(
                        "flow__band flow__band--established",
                        "flow__band flow__band--reported",
                        "flow__band flow__band--alleged",
                        "flow__band flow__band--alleged",
                        "flow__band flow__band--disputed");
        assertThat(bands.get(1).select(".flow__solid").attr("fill")).isEqualTo("url(#flow-reported)");
        assertThat(bands.get(1).select("title").text()).startsWith("Reported: Ann Alpha to Bob Beta: ");
        assertThat(bands.get(4).select("title").text()).startsWith("Disputed: Bob Beta to Ann Alpha: ");
        assertThat(page.select(".flow__box--wide .flow__amount").eachText())
                .containsExactly("900", "Reported: 500", "Alleged: 300", "Alleged: 200", "Disputed: 100");
        assertThat(page.select(".flow__key").text()).contains("only reported", "only alleged", "disputed");
    }

    /** The cells that say what the payments were for, of a table on a page. */
    private List<String> reasons(String path, String table) throws IOException {
        return page(path).select(table + " td[data-label=For]").eachText();
    }

    @Test
    void aPaymentSaysItsOwnStatusWhereItsEventDoesNot() throws IOException {
        assertThat(reasons("money.html", "#flows"))
                .containsExactlyInAnyOrder(
                        "whole round",
                        "part Reported round",
                        "bribe plot Alleged",
                        "hush money plot Alleged",
                        "fee Disputed plot Alleged");
        assertThat(page("money.html").select("#flows .status--reported").eachText())
                .containsExactly("Reported");
        assertThat(reasons("actors/ann.html", "table")).contains("part Reported1 round", "whole round");
        assertThat(reasons("events/round.html", "table")).containsExactly("whole", "part Reported1");
        assertThat(reasons("events/plot.html", "table")).containsExactly("bribe", "hush money", "fee Disputed");
        assertThat(page("dossier.html").select("table").text()).contains("part Reported");
        assertThat(page("fr/money.html").select("#flows").text()).contains("part Rapporté round");
        assertThat(page("sources/paper.html").select("main").text()).contains("Reported: Ann Alpha → Bob Beta, €500");
    }
}
