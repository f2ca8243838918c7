package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is tied to whom, as the site's pages draw it. */
class NetworkTest {
    @TempDir
    Path folder;

    private ContentFixture content;

    @BeforeEach
    void begin() {
        content = new ContentFixture(folder.resolve("content"));
    }

    private Document page(String path) throws IOException {
        if (!Files.exists(folder.resolve("site"))) {
            BuildResult result = Builds.run(folder);
            assertThat(folder.resolve("site"))
                    .as(result.diagnostics().toString())
                    .exists();
        }
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }

    private static List<String> names(Document page) {
        return page.select(".network__box .node text").eachText();
    }

    private static List<String> ties(Document page) {
        return page.select(".network__box .tie title").eachText();
    }

    @Test
    void tiesOfAKindBetweenTwoAreOneLineWithAllTheirWords() throws Exception {
        content.person("ann", "Ann Lee", "")
                .person(
                        "bob",
                        "Bob Ray",
                        "relations:\n  - {kind: founder, of: lab, from: 2015, to: 2018}\n"
                                + "  - {kind: investor, of: lab, from: 2016~}\n"
                                + "  - {kind: family, of: ann}\n"
                                + "positions:\n  - {org: lab, title: Chair, from: 2015~, to: \"2016?\"}\n")
                .file("actors/lab.md", "---\nname: The Lab\ntype: organization\n---\n");

        Document page = page("network.html");

        assertThat(ties(page))
                .containsExactlyInAnyOrder(
                        "Bob Ray: Chair, The Lab, about 2015 to 2016 (uncertain)",
                        "Bob Ray: Founder of The Lab, 2015 to 2018; Bob Ray: Investor in The Lab, since about 2016",
                        "Bob Ray: Related to Ann Lee");
        assertThat(page.select(".network__box .tie--office.tie--doubtful[marker-end]"))
                .hasSize(1);
        assertThat(page.select(".network__box .net__ties .tie--stake[marker-end]")
                        .attr("d"))
                .as("goes on")
                .startsWith("M")
                .containsOnlyOnce("M");
        assertThat(page.select(".network__box .net__ties .tie--office").attr("d"))
                .as("was cut")
                .matches("(M[^M]+){4}");
        assertThat(page.select(".network__box .net__ties .tie--other[marker-end]"))
                .as("family has no direction")
                .isEmpty();
        assertThat(page.select(".network__box a.node[href=actors/lab.html] rect"))
                .hasSize(1);
        assertThat(page.select(".network__box a.node[href=actors/ann.html] circle"))
                .hasSize(1);
        assertThat(page.select(".network__legend li").eachText())
                .containsExactly(
                        "Person",
                        "Organization",
                        "Post or employment",
                        "Founding, ownership, investment",
                        "Other tie",
                        "Ended",
                        "Dates in doubt");
        assertThat(page("fr/network.html")
                        .select(".network__box .net__ties .tie")
                        .eachAttr("d"))
                .as("the same picture in every language")
                .isEqualTo(page.select(".network__box .net__ties .tie").eachAttr("d"));
    }

    @Test
    void partiesOnEitherSideOfACaseAreTied() throws Exception {
        content.person("ann", "Ann Lee", "")
                .person("bob", "Bob Ray", "")
                .person("cy", "Cy Poe", "")
                .person("dee", "Dee Fox", "")
                .file(
                        "lawsuits/lee-v-ray.md",
                        "---\ntitle: Lee v. Ray\ncourt: A Court\nfiled: 2020-05-01\nparties:\n"
                                + "  - {actor: ann, role: plaintiff}\n  - {actor: bob, role: defendant}\n"
                                + "  - {actor: cy, role: defendant}\n  - {actor: dee, role: amicus}\n"
                                + "statuses:\n  - {date: 2020-05-01, status: pending}\n"
                                + "  - {date: 2021-03-02, status: settled}\n---\n");

        Document page = page("network.html");

        assertThat(ties(page))
                .containsExactly(
                        "Ann Lee: Plaintiff against Bob Ray, Lee v. Ray, 1 May 2020 to 2 March 2021",
                        "Ann Lee: Plaintiff against Cy Poe, Lee v. Ray, 1 May 2020 to 2 March 2021");
        assertThat(page.select("#ties tbody tr").eachText())
                .containsExactly(
                        "Ann Lee Plaintiff against, Lee v. Ray Settled Bob Ray 1 May 2020 to 2 March 2021",
                        "Ann Lee Plaintiff against, Lee v. Ray Settled Cy Poe 1 May 2020 to 2 March 2021");
        assertThat(page.select(".nav a[href=network.html]")).hasSize(1);
    }

    @Test
    void aTieIsOfTheYearsInWhichBothOfItsEndsAreKnownToHaveExisted() throws Exception {
        content.person("ann", "Ann Lee", "born: 1960\ndied: 2019?\nrelations:\n  - {kind: investor, of: lab}\n")
                .person(
                        "bob",
                        "Bob Ray",
                        "born: 1970\nrelations:\n  - {kind: investor, of: lab}\n  - {kind: family, of: cy}\n"
                                + "  - {kind: partner, of: old}\n  - {kind: owner, of: old, to: 2018}\n")
                .person("cy", "Cy Poe", "born: 1950\nrelations:\n  - {kind: founder, of: old, from: 2014, to: 2021}\n")
                .person(
                        "dee",
                        "Dee Fox",
                        "relations:\n  - {kind: employer, of: late, from: 2015}\n  - {kind: investor, of: lab}\n")
                .file(
                        "actors/lab.md",
                        "---\nname: The Lab\ntype: organization\nfounded: 2016/2017\ndissolved: \"[2018, 2020]\"\n---\n")
                .file("actors/late.md", "---\nname: Late\ntype: organization\nfounded: 2030\n---\n")
                .file("actors/old.md", "---\nname: Old\ntype: organization\n---\n")
                .file(
                        "lawsuits/ray-v-lee.md",
                        "---\ntitle: Ray v. Lee\ncourt: A Court\nfiled: 2020-05-01\nparties:\n"
                                + "  - {actor: bob, role: plaintiff}\n  - {actor: ann, role: defendant}\n"
                                + "statuses:\n  - {date: 2020-05-01, status: pending}\n---\n");

        Document page = page("network.html");

        assertThat(years(page, "Ann Lee", "The Lab", "Investor"))
                .as("from the first day that the one may have been founded, to the last of the other's life")
                .isEqualTo("2016 2017 2018 2019");
        assertThat(years(page, "Bob Ray", "The Lab", "Investor"))
                .as("to the last day on which it may have ended")
                .isEqualTo("2016 2017 2018 2019 2020");
        assertThat(years(page, "Bob Ray", "Cy Poe", "Related"))
                .as("lives give the slider no more years")
                .isEqualTo("2014 2015 2016 2017 2018 2019 2020 2021");
        assertThat(years(page, "Bob Ray", "Ann Lee", "Plaintiff"))
                .as("cases go by their own dates: also the dead are sued")
                .isEqualTo("2020 2021");
        assertThat(years(page, "Dee Fox", "Late", "Employ"))
                .as("not before it was there")
                .isEmpty();
        assertThat(page.select("#ties tr[data-undated]")).hasSize(3);
        assertThat(years(page, "Dee Fox", "The Lab", "Investor"))
                .as("nobody knows since when there is Dee")
                .isEmpty();
        assertThat(row(page, "Dee Fox", "The Lab", "Investor").attr("data-unknown"))
                .as("but only then")
                .isEqualTo("2016 2020");
        assertThat(years(page, "Bob Ray", "Old", "Partner")).isEmpty();
        assertThat(row(page, "Bob Ray", "Old", "Partner").attr("data-unknown")).isEqualTo("1970 ");
        assertThat(years(page, "Bob Ray", "Old", "Owner"))
                .as("only its end is known")
                .isEqualTo("2018");
        assertThat(page.select("#ties tr[data-unknown]")).hasSize(3);
    }

    private static String years(Document page, String from, String to, String tie) {
        return row(page, from, to, tie).attr("data-at");
    }

    private static Element row(Document page, String from, String to, String tie) {
        return page.select("#ties tbody tr").stream()
                .filter(row -> row.child(0).text().equals(from)
                        && row.child(1).text().contains(tie)
                        && row.child(2).text().equals(to))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotPublishedIsNotInIt() throws Exception {
        content.person("ann", "Ann Lee", "relations:\n  - {kind: family, of: bob}\n  - {kind: family, of: dee}\n")
                .person("bob", "Bob Ray", "relations:\n  - {kind: partner, of: dee}\n")
                .person("cy", "Cy Poe", "draft: true\nrelations:\n  - {kind: owner, of: ann}\n")
                .person(
                        "dee",
                        "Dee Fox",
                        "retracted: {date: 2025-01-01, reason: Wrong}\nrelations:\n  - {kind: owner, of: ann}\n")
                .file(
                        "lawsuits/poe-v-ray.md",
                        "---\ntitle: Poe v. Ray\ncourt: A Court\nfiled: 2020-05-01\ndraft: true\nparties:\n"
                                + "  - {actor: ann, role: plaintiff}\n  - {actor: bob, role: defendant}\n"
                                + "statuses:\n  - {date: 2020-05-01, status: pending}\n---\n");

        Document page = page("network.html");

        assertThat(names(page)).containsExactlyInAnyOrder("Ann Lee", "Bob Ray");
        assertThat(ties(page)).containsExactly("Ann Lee: Related to Bob Ray");
        assertThat(page.html()).doesNotContain("Poe", "Fox");
    }

    @Test
    void aDossierWithoutTiesHasNoPicture() throws Exception {
        content.person("ann", "Ann Lee", "").person("bob", "Bob Ray", "");

        assertThat(page("network.html").select(".network, .net, script[src*=network]"))
                .isEmpty();
        assertThat(page("network.html").select(".nav a[href=network.html]")).isEmpty();
        assertThat(page("actors/ann.html").select("#network, .net")).isEmpty();
    }

    @Test
    void whoIsTiedToOneAloneHasNoPictureOfTheirOwn() throws Exception {
        content.person("ann", "Ann Lee", "relations:\n  - {kind: family, of: bob}\n  - {kind: family, of: cy}\n")
                .person("bob", "Bob Ray", "")
                .person("cy", "Cy Poe", "");

        assertThat(names(page("actors/ann.html"))).containsExactlyInAnyOrder("Ann Lee", "Bob Ray", "Cy Poe");
        assertThat(page("actors/ann.html").select(".net a.node[href*=ann]"))
                .as("its own page")
                .isEmpty();
        assertThat(page("actors/bob.html").select(".net")).isEmpty();
    }

    @Test
    void whatBulgesAroundTheMiddleIsWithinThePicture() throws Exception {
        content.person("ann", "Ann", "relations:\n  - {kind: family, of: bob}\n  - {kind: family, of: cy}\n")
                .person(
                        "bob",
                        "Bob",
                        "relations:\n  - {kind: family, of: cy}\n  - {kind: investor, of: cy}\n"
                                + "  - {kind: partner, of: cy}\n  - {kind: competitor, of: cy}\n")
                .person("cy", "Cy", "");

        Document page = page("actors/ann.html");

        List<Double> box = numbers(page.select("svg.net").get(0).attr("viewBox"));
        List<Double> middles = page.select(".network__box .net__ties .tie[d*=Q]").eachAttr("d").stream()
                .map(NetworkTest::numbers)
                .map(way -> (way.get(1) + 2 * way.get(3) + way.get(5)) / 4)
                .toList();
        assertThat(middles)
                .hasSize(4)
                .allSatisfy(y -> assertThat(y).isBetween(box.get(1) + 1, box.get(1) + box.get(3) - 1));
    }

    private static List<Double> numbers(String text) {
        return Pattern.compile("-?[0-9.]+")
                .matcher(text)
                .results()
                .map(found -> Double.valueOf(found.group()))
                .toList();
    }

    @Test
    void ofManyTheMainOnesAreShownAndItSaysSo() throws Exception {
        content.person("hub", "The Hub", "");
        for (int i = 0; i < 310; i++) {
            int other = i / 3;
            content.person(
                    "p" + i,
                    "Person " + i,
                    "relations:\n  - {kind: family, of: " + (i == 0 ? "hub" : "p" + other) + "}\n"
                            + (i < 40 ? "  - {kind: employer, of: hub}\n" : ""));
        }

        Document page = page("network.html");

        int shown = names(page).size();
        assertThat(shown).isBetween(100, 121);
        assertThat(page.select(".network__caption p").text())
                .startsWith("The main part of the network: " + shown + " of 311, those tied to most others.");
        assertThat(page.select("#ties tbody tr")).as("the table has all").hasSize(350);
        assertThat(page.select("#ties tbody tr[data-line]")).hasSizeLessThan(350);

        Document hub = page("actors/hub.html");
        assertThat(names(hub)).hasSize(25);
        assertThat(hub.select(".network__caption p").text()).startsWith("24 of the 40 it is tied to");
    }

    @Test
    void aCaseWithManyPartiesDoesNotTieAllToAll() throws Exception {
        StringBuilder parties = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            content.person("p" + i, "Person " + i, "");
            parties.append("  - {actor: p" + i + ", role: " + (i < 30 ? "plaintiff" : "defendant") + "}\n");
        }
        content.file(
                "lawsuits/all-v-all.md",
                "---\ntitle: All v. All\ncourt: A Court\nfiled: 2020-05-01\nparties:\n" + parties
                        + "statuses:\n  - {date: 2020-05-01, status: pending}\n---\n");

        assertThat(ties(page("network.html"))).hasSize(59);
    }
}
