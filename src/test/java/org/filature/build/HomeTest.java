package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home page as a reader meets it: one screen, whatever the dossier holds. */
class HomeTest {
    private static final String STANDS_OUT = ".home__matters .entry__title";
    private static final String LATEST = "section[aria-labelledby=latest]";
    private static final String CASES = "section[aria-labelledby=cases]";

    @TempDir
    Path folder;

    private ContentFixture content;

    @BeforeEach
    void write() {
        content = new ContentFixture(folder.resolve("content")).person("ann", "Ann", "");
    }

    private Document home() throws IOException {
        BuildResult result = Builds.run(folder);
        assertThat(result.isPublished()).as(result.diagnostics().toString()).isTrue();
        return page("index.html");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path), "UTF-8");
    }

    private void event(String id, String date, String more) {
        content.file("events/" + id + ".md", "---\ntitle: " + id + "\ndate: " + date + "\n" + more + "---\n");
    }

    @Test
    void whatStandsOutIsNotSaidAgainAsTheLatest() throws IOException {
        event("only", "2021", "importance: 3\n");
        Document home = home();

        assertThat(home.select(STANDS_OUT).eachText()).containsExactly("only");
        assertThat(home.select(LATEST)).isEmpty();
        assertThat(home.select(".home__matters .more a").attr("href")).isEqualTo("timeline.html");

        event("next", "2022", "");
        assertThat(home().select(LATEST + " .entry__title").eachText()).containsExactly("next", "only");
    }

    @Test
    void whereNothingIsMarkedThePageCountsAndSaysSo() throws IOException {
        content.file("sources.yaml", "- {id: one, title: One}\n- {id: two, title: Two}\n");
        IntStream.rangeClosed(1, 7).forEach(year -> event("y" + year, "200" + year, "sources: [one]\n"));
        event("told", "1999", "sources: [one, two]\n");
        event("untold", "2010", "");
        Document home = home();

        assertThat(home.select(STANDS_OUT).eachText()).containsExactly("told", "y3", "y4", "y5", "y6", "y7");
        assertThat(home.select(".home__matters .section__note").text()).startsWith("No event is marked as major");

        event("marked", "2000", "importance: 3\n");
        home = home();
        assertThat(home.select(STANDS_OUT).eachText()).containsExactly("marked");
        assertThat(home.select(".home__matters .section__note")).isEmpty();
    }

    private void lawsuit(int year, String more) {
        content.file(
                "lawsuits/c" + year + ".md",
                "---\ntitle: Case " + year + "\ncourt: High Court\nfiled: " + year
                        + "\nparties: [{actor: ann, role: plaintiff}]\nstatuses: [{date: " + year
                        + ", status: pending}]\n" + more + "---\n");
    }

    @Test
    void ofManyCasesThoseWithTheNewestNewsAreShown() throws IOException {
        IntStream.rangeClosed(2001, 2008).forEach(year -> lawsuit(year, ""));
        event("ruling", "2020", "lawsuits: [c2001]\n");
        lawsuit(2002, "docket: [{date: 2019, text: Order}]\n");
        Document home = home();

        assertThat(home.select(CASES + " .entry__title").eachText())
                .containsExactly("Case 2001", "Case 2002", "Case 2008", "Case 2007", "Case 2006", "Case 2005");
        assertThat(home.select(CASES + " .more").text()).isEqualTo("2 more cases");
    }

    @Test
    void fewCasesStandThereAll() throws IOException {
        IntStream.rangeClosed(2001, 2006).forEach(year -> lawsuit(year, ""));
        Document home = home();

        assertThat(home.select(CASES + " .entry")).hasSize(6);
        assertThat(home.select(CASES + " .more").text()).isEqualTo("All cases");
    }

    @Test
    void aPublicationThatChangedPagesSaysHowManyOnItsHomePage() throws IOException {
        event("one", "2021", "");
        event("two", "2022", "");
        assertThat(home().select(".home__news")).isEmpty();

        event("two", "2022", "summary: Told anew.\n");
        event("three", "2023", "");
        event("unseen", "2023", "draft: true\n");
        assertThat(home().select(".home__news a[href=what-changed.html]").text())
                .isEqualTo("Changed in this publication: 2 pages");
        assertThat(page("what-changed.html").select(".changes li")).hasSize(2);
        assertThat(page("fr/index.html").select(".home__news").text().replace('\u00a0', ' '))
                .isEqualTo("Modifications de cette publication : 2 pages");
    }
}
