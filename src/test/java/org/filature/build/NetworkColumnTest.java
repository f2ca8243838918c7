package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second picture of a network, in one column, on pages that need it: it says what the first one says. */
class NetworkColumnTest {
    private static final int MANY = 20;

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() {
        ContentFixture content = new ContentFixture(folder.resolve("content"));
        for (int i = 0; i < MANY; i++) {
            content.person(
                    "p" + i,
                    "Person with a Name " + i,
                    "relations:\n  - {kind: investor, of: hub, from: 2015, to: 2018}\n  - {kind: family, of: p"
                            + (i + 1) % MANY + "}\n"
                            + (i % 3 == 0 ? "  - {kind: founder, of: hub}\n  - {kind: partner, of: hub}\n" : ""));
        }
        content.file("actors/hub.md", "---\nname: Telecommunicationsadministration\ntype: organization\n---\n");
        content.person("ann", "Ann Lee", "relations:\n  - {kind: family, of: bob}\n  - {kind: family, of: cy}\n")
                .person("bob", "Bob Ray", "")
                .person("cy", "Cy Poe", "");
        Builds.run(folder);
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }

    private static Element wide(Document page) {
        return page.expectFirst(".network__box > .net");
    }

    private static Element column(Document page) {
        return page.expectFirst(".network__column > .net");
    }

    /** Each tie in the order of its picture, with the names of its ends. */
    private static List<String> ties(Element picture) {
        List<Element> nodes = picture.select(".node");
        return picture.select(".net__ties > .tie").stream()
                .map(tie -> Arrays.stream(tie.attr("data-ends").split(" "))
                                .map(end -> nodes.get(Integer.parseInt(end))
                                        .expectFirst("title")
                                        .text())
                                .collect(Collectors.joining(" -> "))
                        + ": " + tie.className() + " " + tie.attr("marker-end") + " " + tie.text())
                .toList();
    }

    private static List<String> actors(Element picture) {
        return picture.select(".node").stream()
                .map(node -> node.className() + " " + node.attr("href") + " "
                        + node.expectFirst("title").text() + " "
                        + node.child(1).tagName())
                .toList();
    }

    @Test
    void bothPicturesHaveTheSameTiesAndActors() throws Exception {
        for (String path : List.of("network.html", "actors/hub.html", "fr/network.html")) {
            Document page = page(path);

            assertThat(ties(column(page))).as(path).hasSizeGreaterThan(MANY).isEqualTo(ties(wide(page)));
            assertThat(actors(column(page))).containsExactlyInAnyOrderElementsOf(actors(wide(page)));
        }
    }

    @Test
    void anActorStandsAboveThoseItIsTiedTo() throws Exception {
        Element column = column(page("actors/hub.html"));

        assertThat(column.expectFirst(".node").tagName()).isEqualTo("g");
        assertThat(column.expectFirst(".node").hasClass("node--self")).isTrue();
        List<Double> heights = column.select(".node text").stream()
                .map(name -> Double.valueOf(name.attr("y")))
                .toList();
        assertThat(heights).as("read from the top down").isSorted();
    }

    @Test
    void aNameTooLongForItsLineIsCutAndItsTitleIsWhole() throws Exception {
        Element hub = column(page("network.html")).expectFirst("a[href=actors/hub.html]");

        assertThat(hub.expectFirst("text").text()).startsWith("Telecommunic").endsWith("…");
        assertThat(hub.expectFirst("title").text()).startsWith("Telecommunicationsadministration, ");
    }

    @Test
    void aPictureThatFitsATelephoneHasNoOther() throws Exception {
        Document page = page("actors/ann.html");

        assertThat(wide(page)).isNotNull();
        assertThat(page.select(".network__column")).isEmpty();
        assertThat(page.expectFirst(".network").className()).isEqualTo("network");
    }

    @Test
    void idsAreUniqueAndHeadsOfLinesAreInTheLegendThatIsAlwaysSeen() throws Exception {
        Document page = page("network.html");

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".net__ties [marker-end]").eachAttr("marker-end"))
                .isNotEmpty()
                .allSatisfy(end -> assertThat(
                                page.select(".network__legend marker[id=" + end.substring(5, end.length() - 1) + "]"))
                        .hasSize(1));
        assertThat(page.expectFirst(".network__column > .net").attr("aria-labelledby"))
                .isEqualTo("net-title-narrow");
    }

    @Test
    void theStyleSheetKnowsWhereEachPictureFolds() throws Exception {
        String fold = page("network.html").expectFirst(".network").classNames().stream()
                .filter(name -> name.startsWith("network--"))
                .findFirst()
                .orElseThrow();

        assertThat(Files.readString(Path.of("templates/styles/network.css")))
                .contains("." + fold + " > .network__column");
    }
}
