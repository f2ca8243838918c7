package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a fact to its source, and from the source back to the fact. */
class ProvenanceTest {
    private static final String QUIET =
            "rules: {missing-translation: off, undated-source: off, unsourced-event: off}\n";

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() {
        new ContentFixture(folder.resolve("content"))
                .file("site.yaml", "title: T\nlanguages: [en, fr]\n" + QUIET)
                .file("sources.yaml", """
                        - id: minutes
                          title: The minutes
                          publisher: Harbour Board
                          issued: 2021-03-12
                          URL: https://board.example/minutes
                          archive-url: https://archive.example/20210401/minutes
                          archived: 2021-04-01
                          file: sources/minutes.txt
                          reliability: primary
                        - id: paper
                          title: A paper
                          URL: https://paper.example/a
                          archive-url: https://archive.example/a
                          archived: 2021-04
                          reliability: secondary
                        - {id: ruling, title: The ruling, reliability: primary}
                        """)
                .file("media/sources/minutes.txt", "The minutes.")
                .file("actors/ann.md", """
                        ---
                        name: Ann
                        type: person
                        born: {date: 1961, sources: [{id: paper, at: p. 9}]}
                        positions: [{org: board, title: Chair, sources: [paper]}]
                        relations: [{kind: founder, of: board, sources: [minutes]}]
                        ---
                        """)
                .file("actors/board.md", "---\nname: Board\ntype: public-body\nfounded: 1998\nsources: [paper]\n---\n")
                .file("events/vote.md", """
                        ---
                        title: The vote
                        date: 2021-03-12
                        place: {name: Port Merrow, sources: [minutes]}
                        actors:
                          - {id: ann, role: chair, sources: [{id: minutes, at: p. 2, quote: Ann in the chair}]}
                          - board
                        money: [{from: board, to: ann, amount: 5, currency: EUR, sources: [paper]}]
                        sources: [minutes, paper]
                        ---
                        They voted [@minutes, p. 4].
                        """)
                .file("lawsuits/case.md", """
                        ---
                        title: Ann v. Board
                        court: Maritime Court
                        filed: 2022-01-17
                        parties: [{actor: ann, role: plaintiff}, {actor: board, role: defendant}]
                        counts: [{charge: Breach, against: [board], statuses: [{date: 2022, status: dismissed, sources: [ruling]}]}]
                        statuses: [{date: 2022-06, status: decided, sources: [ruling]}]
                        docket: [{number: 7, date: 2022-06, text: Ruling, sources: [ruling]}]
                        ---
                        """)
                .file("claims/paid.md", """
                        ---
                        statement: Ann was paid.
                        by: board
                        about: [ann]
                        date: 2022-02-01
                        status: found
                        since: 2022-06
                        established-by: [{id: ruling, at: p. 3, quote: Ann was paid}, case]
                        asked: 2022-01-20
                        events: [vote]
                        sources: [paper]
                        ---
                        """)
                .person("bob", "Bob", "response: {asked: 2022-03, date: 2022-04, text: No comment.}\n")
                .file("claims/hidden.md", """
                        ---
                        statement: The money was hidden.
                        by: board
                        about: [ann, bob]
                        date: 2022-02-01
                        status: alleged
                        sources: [paper]
                        ---
                        """);
        assertThat(Builds.run(folder).diagnostics())
                .extracting(problem -> problem.code().id())
                .containsExactly("missing-reply");
    }

    private static Document page(String path) {
        try {
            return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)), "https://t.example/" + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title of the reference that the marks of an element lead to. */
    private static List<String> marked(Document page, String element) {
        return page.select(element + " .ref a").stream()
                .map(mark ->
                        page.select(mark.attr("href") + " .reference__title").text())
                .toList();
    }

    @Test
    void aReferenceTellsPlaceWordsAndCopies() {
        Element reference = page("events/vote.html").expectFirst(".reference:contains(The minutes)");

        assertThat(reference).isNotNull();
        assertThat(reference.text())
                .contains("The minutes", "Harbour Board, 12 March 2021", "p. 2 Ann in the chair", "p. 4");
        assertThat(reference.select("q").text()).isEqualTo("Ann in the chair");
        Element original = reference.expectFirst("a:contains(board.example)");
        assertThat(original.attr("href")).isEqualTo("https://board.example/minutes");
        assertThat(original.attr("data-versionurl")).isEqualTo("https://archive.example/20210401/minutes");
        assertThat(original.attr("data-versiondate")).isEqualTo("2021-04-01");
        Element archived = reference.expectFirst("a:contains(archived copy)");
        assertThat(archived.attr("href")).isEqualTo("https://archive.example/20210401/minutes");
        assertThat(archived.attr("data-originalurl")).isEqualTo("https://board.example/minutes");
        assertThat(archived.attr("data-versiondate")).isEqualTo("2021-04-01");
        String copy =
                reference.select("a:contains(copy kept here)").attr("abs:href").replace("https://t.example/", "");
        assertThat(folder.resolve("site").resolve(copy)).hasContent("The minutes.");
    }

    @Test
    void aVersionHasADateOnlyIfItIsKnownToTheDay() {
        Element archived =
                page("events/vote.html").expectFirst(".reference:contains(A paper) a:contains(archived copy)");

        assertThat(archived.attr("data-originalurl")).isEqualTo("https://paper.example/a");
        assertThat(archived.hasAttr("data-versiondate")).isFalse();
    }

    @Test
    void theDossierOnOnePageTellsCopiesToo() {
        assertThat(page("dossier.html").select("a[data-originalurl=https://board.example/minutes]"))
                .hasSize(1);
    }

    @Test
    void whoWhereAndWhenMayHaveSourcesOfTheirOwn() {
        Document vote = page("events/vote.html");
        assertThat(marked(vote, ".factbox dd:contains(Ann)")).containsExactly("The minutes");
        assertThat(marked(vote, ".factbox dd:contains(Port Merrow)")).containsExactly("The minutes");
        assertThat(marked(vote, ".factbox dd:contains(Board)")).isEmpty();
        Document ann = page("actors/ann.html");
        assertThat(marked(ann, ".factbox dd:contains(1961)")).containsExactly("A paper");
        assertThat(ann.select(".reference:contains(A paper)").text()).contains("p. 9");
        Document paper = page("dossier.html");
        assertThat(marked(paper, ".chapter:contains(The vote) div:contains(Port Merrow) > dd"))
                .contains("The minutes");
        assertThat(marked(paper, ".chapter:contains(Chair) div:contains(1961) > dd"))
                .contains("A paper");
    }

    @Test
    void aSourceLeadsToEachFactThatRestsOnIt() {
        Document paper = page("sources/paper.html");
        assertThat(paper.select("#rests ~ .table-box").text())
                .contains(
                        "money: Board → Ann, €5",
                        "birth: 1961, p. 9",
                        "position: Chair, Board",
                        "the entry as a whole");
        assertThat(page("sources/minutes.html").select("#rests ~ .table-box").text())
                .contains("part played: Ann, chair, p. 2", "place: Port Merrow", "tie: Founder of Board");
        assertThat(page("sources/ruling.html").select("#rests ~ .table-box").text())
                .contains(
                        "state: Decided, June 2022",
                        "state of a count: Dismissed, 2022",
                        "docket entry: no. 7, Ruling",
                        "what settled it, p. 3 Ann was paid");
        assertThat(page("fr/sources/paper.html").select("#rests ~ .table-box").text())
                .contains("argent : Board → Ann, 5 euros");
        for (String source : List.of("paper", "minutes", "ruling")) {
            page("sources/" + source + ".html")
                    .select("#rests ~ .table-box td a")
                    .forEach(link -> {
                        String[] target = link.attr("abs:href")
                                .replace("https://t.example/", "")
                                .split("#", 2);
                        Document page = page(target[0]);
                        assertThat(target.length == 1 || page.getElementById(target[1]) != null)
                                .as(link.outerHtml())
                                .isTrue();
                    });
        }
    }

    @Test
    void aClaimTellsSinceWhenItStandsAndWhatSettledIt() {
        for (String path : List.of("claims/paid.html", "events/vote.html", "actors/ann.html", "dossier.html")) {
            Element claim = page(path).expectFirst(".claim:contains(Ann was paid)");
            assertThat(claim.text())
                    .as(path)
                    .containsSubsequence(
                            "Found by a court since June 2022",
                            "Ann was paid.",
                            "Board, about Ann, 1 February 2022",
                            "Established by: The ruling",
                            "Ann v. Board");
            assertThat(marked(page(path), ".claim")).as(path).contains("The ruling");
        }
        assertThat(page("claims/paid.html")
                        .select(".reference:contains(The ruling)")
                        .text())
                .contains("p. 3 Ann was paid");
    }

    @Test
    void whoDidNotAnswerWasAskedOrNot() {
        assertThat(page("claims/paid.html").select(".exchange__replies").text())
                .isEqualTo("Did not answer A reply was asked for (20 January 2022); none came. Ann");
        assertThat(page("claims/hidden.html").select(".exchange__replies").text())
                .isEqualTo("No reply recorded: Bob No reply recorded; this dossier did not ask for one: Ann");
        assertThat(page("claims/index.html").select(".entry:contains(hidden)").text())
                .contains("this dossier did not ask for one");
    }

    @Test
    void onAnActorsPageTheStateOfItsCasesHasItsDateAndSource() {
        Document board = page("actors/board.html");

        assertThat(board.select("#cases ~ ul .entry").text())
                .containsSubsequence("Defendant", "Ann v. Board", "1 count against this party", "Decided", "June 2022");
        assertThat(marked(board, "#cases ~ ul .entry")).containsExactly("The ruling");
    }

    @Test
    void eachPageSaysHowWellItIsSourced() {
        assertThat(page("events/vote.html").select("#sourcing dd").eachText())
                .containsExactly(
                        "Cites 3 sources, 2 of them primary.",
                        "3 facts rest on a single source.",
                        "Copies of 2 are kept.");
        assertThat(page("fr/events/vote.html").select("#sourcing dd").eachText())
                .containsExactly(
                        "Cite 3 sources, dont 2 primaires.",
                        "3 faits reposent sur une seule source.",
                        "Les copies de 2 sont conservées.");
        assertThat(page("lawsuits/case.html").select("#sourcing dd").eachText())
                .containsExactly("Cites one source, a primary one.", "2 facts have no source.");
        assertThat(page("sources/paper.html").select("#sourcing")).isEmpty();
    }
}
