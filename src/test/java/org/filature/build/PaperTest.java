package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole dossier on one page. */
class PaperTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void build() {
        new ContentFixture(folder.resolve("content"))
                .file(
                        "site.yaml",
                        "title: A dossier\nlanguages: [en, fr]\npublisher: The Desk\nas-of: 2024-03\nlicense: CC-BY-4.0\n"
                                + "rules: {missing-translation: off, unsourced-event: off}\n")
                .file("index.md", "See [[leak]] and [the chair](actors/ann.md) [@paper, p. 1].\n")
                .event("leak", "actors: [ann]\nsources: [memo]\nquotes: [{by: ann, text: Never}]\n")
                .file(
                        "events/hearing.md",
                        "---\ntitle: The hearing\ndate: 2021\nsources: [memo]\nstatus: disputed\n---\n## Said\n\n"
                                + "[[leak]] was told. Say `id=\"x\" href=\"#y\"`.[^n] [@memo]\n\n### More\n\n"
                                + "[Back](#said) and [out](https://example.org/a?b=c#d).\n\n[^n]: A note.\n")
                .file("events/leak.fr.md", "---\ntitle: La fuite\n---\n## Dit\n\n[[hearing]]\n")
                .file("events/secret.md", "---\ntitle: Zzsecret\ndate: 2021\ndraft: true\n---\nZzbody\n")
                .file(
                        "events/gone.md",
                        "---\ntitle: Zzgone\ndate: 2021\nretracted: {date: 2022, reason: wrong}\n---\nZztext\n")
                .person("ann", "Ann", "")
                .file(
                        "lawsuits/a-v-b.md",
                        "---\ntitle: A v. B\ncourt: High Court\nfiled: 2021\nparties:\n  - {actor: ann, role: plaintiff}\n"
                                + "statuses:\n  - {date: 2021, status: pending}\n"
                                + "docket:\n  - {number: 1, date: 2021, text: Complaint}\n"
                                + "  - {number: 2, date: 2021, text: Answer, responds-to: 1}\n---\n")
                .file("claims/lied.md", "---\nstatement: Ann lied.\nby: ann\nstatus: alleged\nsources: [paper]\n---\n")
                .file(
                        "sources.yaml",
                        "- {id: memo, title: Memo, URL: 'https://example.org/m'}\n- {id: paper, title: P}\n");
        BuildResult result = Builds.run(folder);
        assertThat(result.isPublished()).as(result.diagnostics().toString()).isTrue();
    }

    private static Document page(String path) {
        try {
            return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.html", "fr/dossier.html"})
    void itsCoverSaysWhoPublishesItAndWhatItsStateIs(String path) {
        String french = "Publié par The Desk | État des connaissances : mars 2024 | Textes : CC-BY-4.0";
        String english = "Published by The Desk | State of knowledge: March 2024 | Text: CC-BY-4.0";

        String cover = String.join(" | ", page(path).select(".paper__imprint p").eachText());

        assertThat(cover.replace('\u00a0', ' ').replace('\u202f', ' '))
                .isEqualTo(path.startsWith("fr") ? french : english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.html", "fr/dossier.html"})
    void everyEntryStandsThereOnce(String path) {
        List<String> ids = page(path).select("article > h3[id]").eachAttr("id");

        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "events-leak", "events-hearing", "actors-ann", "lawsuits-a-v-b", "claims-lied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.html", "fr/dossier.html"})
    void idsAreUniqueAndLinksWithinThePageLeadToThem(String path) {
        Document page = page(path);
        List<String> ids = page.select("[id]").eachAttr("id");
        Set<String> once = new HashSet<>(ids);

        assertThat(ids).hasSameSizeAs(once);
        for (Element link : page.select("main a[href^=#]")) {
            assertThat(once).as(link.outerHtml()).contains(link.attr("href").substring(1));
        }
    }

    @Test
    void linksBetweenEntriesStayOnThePage() {
        Document page = page("dossier.html");

        assertThat(page.select("main .prose a[href]").eachAttr("href"))
                .contains("#events-leak", "#actors-ann", "#events-hearing--said", "https://example.org/a?b=c#d");
        assertThat(page.select("main .prose a[href*=../]")).isEmpty();
        assertThat(page("fr/dossier.html").select("main .prose a[href=#events-hearing]"))
                .hasSize(1);
    }

    @Test
    void headingsOfTextsStandBelowTheirChapters() {
        Document page = page("dossier.html");

        assertThat(page.select("h4#events-hearing--said")).hasSize(1);
        assertThat(page.select("h5#events-hearing--more")).hasSize(1);
        assertThat(page.select("code").eachText()).contains("id=\"x\" href=\"#y\"");
    }

    @Test
    void referencesAreNumberedOnceForThePage() {
        Document page = page("dossier.html");

        assertThat(page.select(".references .reference cite").eachText()).containsExactlyInAnyOrder("P", "Memo");
        assertThat(page.select("#ref-1 cite").text()).isEqualTo("P");
        assertThat(page.select("article:has(#events-hearing) .ref a[href=#ref-2]"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void whatIsNotEstablishedSaysSoFirst() {
        Document page = page("dossier.html");

        assertThat(page.select("#claims-lied").text()).contains("Alleged").contains("Ann");
        assertThat(page.select("article:has(#events-hearing) .status").text()).contains("Disputed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.html", "fr/dossier.html"})
    void nothingHiddenIsThere(String path) {
        assertThat(page(path).outerHtml()).doesNotContain("Zz");
    }

    @Test
    void searchEnginesAreAskedToStayAway() {
        assertThat(page("dossier.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }
}
