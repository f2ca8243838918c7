package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of money and of cases, as a reader meets them. */
class MoneyAndCasesTest {
    @TempDir
    Path folder;

    private ContentFixture content;

    @BeforeEach
    void write() {
        content = new ContentFixture(folder.resolve("content"))
                .person("ann", "Ann Alpha", "")
                .person("bob", "Bob Beta", "")
                .person("eve", "Eve Epsilon", "draft: true\n");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path), "UTF-8");
    }

    private void build() {
        assertThat(Builds.run(folder).isPublished()).isTrue();
    }

    private static String bare(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private void money() {
        content.event("gift", "money: [{from: ann, to: bob, amount: 6.6 billion, currency: USD, kind: gift}]\n")
                .event("loan", "status: alleged\nmoney: [{from: bob, to: ann, min: 3e6, max: 4e6, currency: USD}]\n")
                .event("fee", "money: [{from: ann, to: bob, amount: 900, currency: EUR}]\n")
                .event("favour", "money: [{from: [ann, eve], to: bob, currency: EUR, date: 2016/2018}]\n")
                .event("concealed", "draft: true\nmoney: [{from: ann, to: bob, amount: 77, currency: CHF}]\n");
    }

    @Test
    void eachCurrencyIsAPictureOfItsOwn() throws IOException {
        money();
        build();
        Document page = page("money.html");

        assertThat(page.select("section:has(.flow) > h2").eachText()).containsExactly("Euros #", "US dollars #");
        Elements bands = page.select("section:has(#flow-usd) .flow__box--wide .flow__band");
        assertThat(bands.eachAttr("href")).containsExactly("events/gift.html", "events/loan.html");
        assertThat(bands.select("title").eachText())
                .satisfiesExactly(
                        gift -> assertThat(bare(gift)).startsWith("Ann Alpha to Bob Beta: US$6.6 billion, gift, "),
                        loan -> assertThat(bare(loan)).startsWith("Alleged: Bob Beta to Ann Alpha: US$3–4 million"));
        assertThat(page.select("section:has(#flow-usd) .flow__box--wide .flow__name")
                        .eachText())
                .containsExactly("Ann Alpha", "Bob Beta", "Ann Alpha (again)");
        assertThat(bare(page.select("section:has(#flow-usd) .flow__key").text()))
                .contains("only alleged", "at least", "thicker than to scale", "(again)")
                .doesNotContain("disputed", "not known");
    }

    @Test
    void nothingOfDraftsIsDrawn() throws IOException {
        money();
        build();

        for (String path : List.of("money.html", "fr/money.html")) {
            String made = Files.readString(folder.resolve("site").resolve(path));
            assertThat(made).doesNotContain("Epsilon", "concealed", "CHF", "Swiss", "suisses");
        }
        assertThat(page("money.html")
                        .select("section:has(#flow-eur) .flow__box--wide .flow__amount")
                        .eachText())
                .containsExactly("900", "amount not known");
    }

    @Test
    void amountsSortByNumberWithinTheirCurrency() throws IOException {
        money();
        build();
        Document page = page("fr/money.html");

        assertThat(page.select("#flows td.num").eachAttr("data-sort"))
                .contains("USD 66000000000000", "USD 40000000000", "EUR 9000000", "");
        assertThat(bare(page.select("#flows").text()))
                .contains("6,6 milliards de dollars", "3 à 4 millions de dollars");
        assertThat(page.select("#flows tr:has(a[href*=favour])").attr("data-year"))
                .isEqualTo("2016 2017 2018");
        assertThat(page.select("#flows tr:has(a[href*=favour]) td:last-child").attr("data-sort"))
                .isEqualTo("2016-01-01");
        assertThat(page.select("form[data-filter=flows] select").eachAttr("name"))
                .contains("actor", "currency", "year");
    }

    @Test
    void ofManyPaymentsTheLargestAreDrawnAndThePageSaysSo() throws IOException {
        StringBuilder many = new StringBuilder("money:\n");
        for (int i = 1; i <= 55; i++) {
            many.append("  - {from: ann, to: bob, amount: ").append(i * 1000).append(", currency: EUR}\n");
        }
        content.event("many", many.toString());
        build();
        Document page = page("money.html");

        assertThat(page.select(".flow__box--wide .flow__band")).hasSize(40);
        assertThat(page.select(".flow__caption").text()).contains("the 40 largest of 55 payments");
        assertThat(page.select("#flows tbody tr")).hasSize(55);
        assertThat(page.select(".flow__box--wide .flow__amount").eachText())
                .contains("55,000")
                .doesNotContain("15,000");
    }

    private void lawsuit(String id, String more) {
        content.file("lawsuits/" + id + ".md", "---\ntitle: Case " + id + "\ncourt: Some Court\n" + more + "---\n");
    }

    private void cases() {
        lawsuit("first", """
                filed: 2020-01-05
                docket-number: 20-1
                parties:
                  - {actor: ann, role: plaintiff}
                  - {actor: bob, role: defendant}
                  - {actor: eve, role: amicus}
                counts:
                  - {charge: Breach, against: [bob]}
                  - {charge: Fraud, against: [bob]}
                  - {charge: Fees, against: [ann]}
                statuses:
                  - {date: 2020-01-05, status: pending}
                  - {date: 2020-06, status: stayed}
                related: [{id: second, relation: refiled-as}]
                docket:
                  - {number: 1, date: 2020-01-05, text: Complaint, filed-by: ann}
                  - {number: 2, date: 2020-02-01, text: Motion to seal, filed-by: bob}
                  - {number: 3, date: 2020-02-03, text: Notice, filed-by: ann}
                  - {number: 4, date: 2020-02-09, text: Opposition, filed-by: ann, responds-to: 2}
                  - {number: 5, date: 2020-03-01, text: Order, decides: 2, outcome: Granted}
                """);
        lawsuit(
                "second",
                "filed: 2021\nparties: [{actor: ann, role: plaintiff}, {actor: bob, role: defendant}]\n"
                        + "statuses: [{date: 2021, status: pending}]\n");
        lawsuit(
                "third",
                "filed: 2022-02\nparties: [{actor: bob, role: appellant}]\n"
                        + "statuses: [{date: 2022-02, status: decided}]\nrelated: [{id: second, relation: appeal-of}]\n");
        lawsuit(
                "secret",
                "draft: true\nfiled: 2019\nparties: [{actor: ann, role: plaintiff}]\nstatuses: [{date: 2019, status: pending}]\n"
                        + "related: [{id: first, relation: refiled-as}]\n");
    }

    @Test
    void aCaseSaysWhoSuesWhomOnHowManyCounts() throws IOException {
        cases();
        build();

        assertThat(page("lawsuits/first.html").select(".caption").text())
                .contains("2 counts 1 counterclaim", "Bob Beta 2 counts", "Ann Alpha 1 count")
                .doesNotContain("Eve");
        assertThat(bare(page("fr/lawsuits/first.html").select(".caption").text()))
                .contains("2 griefs 1 demande reconventionnelle");
    }

    private List<String> countStates(String closing, String state) throws IOException {
        lawsuit(
                "over",
                "filed: 2020\nparties: [{actor: ann, role: plaintiff}, {actor: bob, role: defendant}]\n" + closing
                        + "statuses: [{date: 2020, status: pending}" + state + "]\n"
                        + "counts:\n  - charge: Fraud\n    against: [bob]\n    statuses: [{date: 2020-02-03, status: pending}]\n"
                        + "  - charge: Libel\n    against: [bob]\n    statuses: [{date: 2020-02-03, status: pending}, {date: 2021, status: dismissed}]\n");
        build();
        return page("lawsuits/over.html").select(".table--counts td:last-child").eachText();
    }

    @Test
    void aCountIsNotCalledPendingWhereItsCaseIsOver() throws IOException {
        assertThat(countStates("", ", {date: 2022, status: decided}"))
                .containsExactly(
                        "Last known: Pending 3 February 2020; its end is not recorded here",
                        "Pending 3 February 2020 Dismissed 2021");
        assertThat(page("dossier.html")
                        .select(".chapter__counts li:first-child")
                        .text())
                .contains("Last known: Pending 3 February 2020; its end is not recorded here");
        assertThat(bare(page("fr/lawsuits/over.html").select(".table--counts").text()))
                .contains("Dernier état connu : En cours 3 février 2020 ; son issue n’est pas consignée ici");
    }

    @Test
    void whereMostCountsStandIsSaidOnceAboveThem() throws IOException {
        String count = "    against: [bob]\n    statuses: [{date: 2020-02-03, status: pending}]\n";
        lawsuit(
                "over",
                "filed: 2020\nparties: [{actor: ann, role: plaintiff}, {actor: bob, role: defendant}]\n"
                        + "statuses: [{date: 2020, status: pending}, {date: 2022, status: decided}]\ncounts:\n"
                        + "  - charge: Fraud\n" + count + "  - charge: Theft\n" + count + "  - charge: Waste\n" + count
                        + "  - charge: Libel\n    statuses: [{date: 2020-02-03, status: dismissed}]\n");
        build();

        Element counts =
                page("lawsuits/over.html").select("section:has(#counts)").get(0);
        assertThat(counts.select(".section__note").text())
                .isEqualTo("3 of the 4 counts stand alike."
                        + " Last known: Pending 3 February 2020; its end is not recorded here.");
        assertThat(counts.select("td:last-child").eachText())
                .containsExactly("as above", "as above", "as above", "Dismissed 3 February 2020");
        assertThat(bare(page("fr/lawsuits/over.html")
                        .select("section:has(#counts) .section__note")
                        .text()))
                .startsWith("3 des 4 griefs en sont au même point. Dernier état connu : En cours");
    }

    @Test
    void aCountOfAnOpenCaseStandsAsItIsWritten() throws IOException {
        assertThat(countStates("", ", {date: 2022, status: decided}, {date: 2023, status: appealed}"))
                .first()
                .isEqualTo("Pending 3 February 2020");
    }

    @Test
    void aCaseThatIsClosedIsOverWhateverItsLastState() throws IOException {
        assertThat(countStates("closed: 2023\n", "")).first().asString().startsWith("Last known: Pending");
    }

    @Test
    void whoIsNotNamedIsNotNamedInPictureAndTable() throws IOException {
        content.event("gift", "money: [{from: ann, amount: 6, currency: USD}]\n");
        build();
        Document page = page("money.html");

        assertThat(page.select(".flow__box--wide .flow__name").eachText()).contains("Not named");
        assertThat(page.select("#flows tbody td:nth-child(2)").text()).isEqualTo("Not named");
        assertThat(page("events/gift.html").select("td:nth-child(2)").text()).isEqualTo("Not named");
    }

    @Test
    void aMotionAndWhatFollowsAreOneThread() throws IOException {
        cases();
        build();
        Document page = page("lawsuits/first.html");

        assertThat(page.select("#docketed [data-thread=t1]").eachAttr("id"))
                .containsExactly("docket-2", "docket-4", "docket-5");
        assertThat(page.select("#docket-3 .lanes__strand")).hasSize(1);
        assertThat(page.select("#docket-1 .lanes__strand")).isEmpty();
        assertThat(page.select(".matters summary").text()).isEqualTo("The docket by motion: 1 thread");
        assertThat(page.select(".matter__line a").eachAttr("href"))
                .containsExactly("#docket-2", "#docket-4", "#docket-5");
        assertThat(page.select("form[data-filter=docketed]")).isEmpty();
    }

    @Test
    void casesOfOneQuarrelAreAChainInTime() throws IOException {
        cases();
        build();

        for (String path : List.of("lawsuits/first.html", "lawsuits/second.html", "lawsuits/third.html")) {
            Document page = page(path);
            assertThat(page.select("section:has(#chain) .entry__title").eachText())
                    .as(path)
                    .containsExactly("Case first", "Case second", "Case third");
            assertThat(page.select("section:has(#chain) [aria-current]")).hasSize(1);
            assertThat(page.text()).doesNotContain("Case secret");
        }
        assertThat(page("lawsuits/second.html")
                        .select("section:has(#chain) [aria-current]")
                        .text())
                .contains("Refiled from Case first", "Appealed in Case third");
    }

    @Test
    void statesAreALineOfTimeThatTheListSaysInWords() throws IOException {
        cases();
        build();
        Document page = page("lawsuits/first.html");

        assertThat(page.select(".stand__picture--wide .stand__mark title").eachText())
                .containsExactly("5 January 2020: Pending", "June 2020: Stayed");
        assertThat(page.select(".stand__picture--wide .stand__doubt")).hasSize(1);
        assertThat(page.select(".stand__picture--wide .stand__open")).hasSize(1);
        assertThat(page.select(".states .entry")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page("lawsuits/third.html").select(".stand__open")).isEmpty();
    }

    @Test
    void theListOfCasesTellsTheLastDevelopment() throws IOException {
        cases();
        content.file(
                        "events/ruling.md",
                        "---\ntitle: A ruling\ndate: 2020-04-02\nstatus: reported\nlawsuits: [first]\n---\n")
                .event("unseen", "draft: true\nlawsuits: [first]\n");
        build();
        Elements row = page("lawsuits/index.html").select("#cases tr:has(a[href$=first.html])");

        assertThat(row.select("td:last-child").text()).startsWith("2 April 2020: Reported");
        assertThat(row.select("td:last-child a").attr("href")).isEqualTo("../events/ruling.html");
        assertThat(row.attr("data-year")).isEqualTo("2020");
        assertThat(row.attr("data-state")).isEqualTo("stayed");
        assertThat(row.attr("data-party")).isEqualTo("ann bob");
    }

    /** A state that one weak source alone reports must not be read without the words that say so. */
    @Test
    void aStateIsSaidWithItsNoteWhereverItIsDated() throws IOException {
        content.file(
                "lawsuits/suit.md",
                "---\ntitle: Alpha v. Beta\ncourt: Some court\nfiled: 2025-09\n"
                        + "parties: [{actor: ann, role: plaintiff}, {actor: bob, role: defendant}]\n"
                        + "statuses:\n  - {date: 2025-09, status: pending, note: Filed}\n"
                        + "  - {date: 2026-06-15, status: dismissed, note: As one site reports}\n---\n");
        build();

        String state = "Dismissed 15 June 2026";
        String note = "As one site reports";
        for (String path : List.of("index.html", "lawsuits/suit.html", "embed/lawsuits/suit.html")) {
            assertThat(bare(page(path).text())).as(path).contains(state + ": " + note);
        }
        for (String path : List.of("lawsuits/index.html", "actors/ann.html")) {
            assertThat(bare(page(path).text())).as(path).contains(state + " " + note);
        }
        assertThat(bare(page("dossier.html")
                        .select("#lawsuits-suit ~ .chapter__meta")
                        .text()))
                .contains(state + ": " + note);
        try (Stream<Path> data = Files.list(folder.resolve("site/data"))) {
            List<Path> search = data.filter(
                            file -> file.getFileName().toString().startsWith("search."))
                    .toList();
            assertThat(search).isNotEmpty();
            assertThat(Files.readString(search.get(0))).contains("Some court\\t" + note);
        }
    }
}
