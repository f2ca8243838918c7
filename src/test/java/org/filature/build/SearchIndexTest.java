package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.filature.ContentFixture;
import org.filature.bench.SyntheticDossier;
import org.filature.view.PagePlan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search looks through, and what not. */
class SearchIndexTest {
    private static final int MOST_BYTES = 300_000;

    @TempDir
    Path folder;

    private SearchScript index(String language) throws IOException {
        return SearchScript.of(Files.readString(folder.resolve("site/data/search." + language + ".js")));
    }

    private void write() {
        new ContentFixture(folder.resolve("content"))
                .file(
                        "site.yaml",
                        "title: The dossier\ndescription: About a mill.\nlanguages: [en, fr]\n"
                                + "rules: {missing-translation: off, unsourced-event: off, uncited-source: off}\n")
                .file("index.md", "---\ntitle: Home\n---\nIntroduction by turbine.\n")
                .file("pages/method.md", "---\ntitle: Method\n---\nWe asked cautiously.\n")
                .file(
                        "sources.yaml",
                        "- {id: paper, title: A paper, author: [Rita Roe], publisher: Daily, issued: 2020}\n")
                .file(
                        "events/strike.md",
                        "---\ntitle: The strike\ndate: 2024-10-02\nsummary: Looms stood still.\nstatus: reported\n"
                                + "importance: 3\nkind: dispute\ntags: [Wages]\nactors: [anna, eve]\n"
                                + "money: [{from: anna, to: mill, amount: 6.6 million, currency: EUR}]\n"
                                + "quotes: [{by: anna, text: Enough is enough}]\nprivate: {note: secretprivate}\n---\n"
                                + "They gathered at **dawn**. %% secretcomment %% [[eve|the other]]\n")
                .file("events/strike.fr.md", "---\ntitle: La grève\n---\nÀ l’aube.\n")
                .event("drafted", "draft: true\nsummary: secretdraft\n")
                .event("later", "embargo: 2030-01-01\nsummary: secretembargo\n")
                .event("gone", "summary: secretgone\nretracted: {date: 2025-05-05, reason: secretreason}\n")
                .event("quiet", "noindex: true\nsummary: secretquiet\nkind: launch\ntags: [Hush]\n")
                .person("anna", "Anna Weaver", "aliases: [\"@annaw\"]\nformer-names: [Anna Spinner]\n")
                .person("eve", "Eve Secretname", "draft: true\n")
                .file("actors/mill.md", "---\nname: The Mill\ntype: company\n---\n")
                .file(
                        "claims/locked.md",
                        "---\nstatement: The doors were locked.\nby: anna\nabout: [mill]\nstatus: alleged\n"
                                + "sources: [paper]\n---\n")
                .file(
                        "lawsuits/weaver.md",
                        "---\ntitle: Anna Weaver v. The Mill\nshort-title: The mill case\ncourt: Old Court\n"
                                + "docket-number: 4:24-cv-04722\nfiled: 2024-11-01\n"
                                + "parties: [{actor: anna, role: plaintiff}, {actor: mill, role: defendant}]\n"
                                + "statuses: [{date: 2024-11-01, status: pending}]\n---\n");
    }

    @Test
    void everyEntryAndPageOfALanguageIsThere() throws IOException {
        write();
        assertThat(Builds.run(folder).isPublished()).isTrue();

        assertThat(index("en").column("title"))
                .containsEntry("index.html", "The dossier")
                .containsEntry("events/strike.html", "Reported\tThe strike")
                .containsEntry("actors/anna.html", "Anna Weaver")
                .containsEntry("lawsuits/weaver.html", "The mill case")
                .containsEntry("claims/locked.html", "Alleged\tThe doors were locked.")
                .containsEntry("sources/paper.html", "A paper")
                .containsEntry("pages/method.html", "Method")
                .containsEntry("timeline.html", "Timeline")
                .containsEntry("money.html", "Money")
                .containsEntry("tags/wages.html", "Wages")
                .containsEntry("kinds/dispute.html", "Dispute");
        assertThat(index("en").column("names"))
                .containsEntry("actors/anna.html", "@annaw\tAnna Spinner")
                .containsEntry("lawsuits/weaver.html", "Anna Weaver v. The Mill\t4:24-cv-04722")
                .containsEntry("sources/paper.html", "Rita Roe");
        assertThat(index("en").column("status"))
                .as("what is not established says so")
                .containsEntry("claims/locked.html", "alleged\tAlleged")
                .containsEntry("events/strike.html", "reported\tReported")
                .containsEntry("lawsuits/weaver.html", "pending\tPending");
        assertThat(index("en").column("lead")).containsEntry("events/strike.html", "2 October 2024");
        assertThat(index("en").sort("lawsuits/weaver.html")).contains("lawsuit", "case");
        assertThat(index("en").sort("events/strike.html")).contains("event", "Dispute", "payment");
        assertThat(index("en").sort("actors/mill.html")).contains("organization", "company");
        assertThat(index("en").sort("lawsuits/index.html")).contains("lawsuit");
        assertThat(index("fr").sort("lawsuits/weaver.html")).contains("procès", "affaire");
        assertThat(index("en").vocabulary())
                .contains("dawn", "enough", "6.6", "cautiously", "turbine", "Wages", "Anna");
    }

    @Test
    void whatIsNotTranslatedIsThereInTheOriginal() throws IOException {
        write();
        Builds.run(folder);

        assertThat(index("fr").column("title"))
                .containsEntry("events/strike.html", "Rapporté\tLa grève")
                .containsEntry("pages/method.html", "Method");
        assertThat(index("fr").column("langs"))
                .containsEntry("events/strike.html", "\ten")
                .containsEntry("pages/method.html", "en\t");
        assertThat(index("fr").vocabulary()).contains("aube", "cautiously").doesNotContain("dawn");
    }

    @Test
    void nothingThatReadersMayNotFindIsThere() throws IOException {
        write();
        Builds.run(folder);

        for (String language : new String[] {"en", "fr"}) {
            assertThat(Files.readString(folder.resolve("site/data/search." + language + ".js"))
                            .toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("secret", "drafted", "later", "gone.html", "quiet", "launch", "hush");
        }
        assertThat(Files.readString(folder.resolve("site/search.html"))).doesNotContain("secret");
    }

    @Test
    void draftsAreMarkedWhereTheyAreShown() throws IOException {
        write();
        Builds.run(folder, true);

        assertThat(index("en").column("status")).containsEntry("events/drafted.html", "draft\tDraft");
    }

    @Test
    void pagesAskForTheVersionThatTheyBelongTo() throws IOException {
        write();
        Builds.run(folder);
        String before = address();
        new ContentFixture(folder.resolve("content"), false).event("more", "summary: More.\n");
        Builds.run(folder);

        assertThat(before).matches("data/search\\.en\\.js\\?[0-9a-f]{10}");
        assertThat(address()).isNotEqualTo(before);
        assertThat(Files.readString(folder.resolve("site/fr/search.html"))).contains("\"../data/search.fr.js?");
        assertThat(Files.readString(folder.resolve("site/index.html")))
                .as("no other page changes with it")
                .doesNotContain("search.en.js");
    }

    private String address() throws IOException {
        return Jsoup.parse(folder.resolve("site/search.html"))
                .select("script[src^=data/]")
                .attr("src");
    }

    @Test
    void searchPagesAreNotForSearchEngines() throws IOException {
        write();
        Path settings = folder.resolve("content/site.yaml");
        Files.writeString(settings, "base-url: https://example.org/\n" + Files.readString(settings));
        Builds.run(folder);

        assertThat(Files.readString(folder.resolve("site/sitemap.xml")))
                .contains("timeline.html")
                .doesNotContain("search");
        assertThat(Jsoup.parse(folder.resolve("site/search.html"))
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
        assertThat(Jsoup.parse(folder.resolve("site/404.html")).select("main a[href$=search.html]"))
                .hasSize(1);
    }

    @Test
    void markupAndLineEndsInTitlesAreText() throws IOException {
        write();
        new ContentFixture(folder.resolve("content"), false)
                .file(
                        "events/evil.md",
                        "---\ntitle: \"</script><img src=x onerror=alert(1)> \\u2028 \\\"quoted\\\" \\\\ tab\\there\"\n"
                                + "date: 2024-10-03\n---\n");
        Builds.run(folder);

        assertThat(index("en").column("title").get("events/evil.html"))
                .startsWith("</script><img src=x onerror=alert(1)>")
                .endsWith("\\ tab here");
    }

    @Test
    void twentyEightHundredEventsFit() throws IOException {
        SyntheticDossier.write(folder.resolve("content"), 2800, 300, 60);

        SearchScript index = fits();

        assertThat(index.column("title")).containsEntry("events/event-2799.html", "Event 2799");
        assertThat(index.vocabulary()).contains("harbour", "witness", "Family299");
    }

    /** Words as languages have them: some in every text, most in hardly any; and a summary for each event. */
    @Test
    void twentyEightHundredEventsWithManyWordsFitToo() throws IOException {
        ContentFixture content = new ContentFixture(folder.resolve("content"))
                .file("site.yaml", "title: Many\nlanguages: [en]\nrules: {unsourced-event: off}\n");
        ManyWords words = new ManyWords(new Random(7));
        for (int i = 0; i < 2800; i++) {
            content.file(
                    "events/" + words.text(4).replace(' ', '-') + "-" + i + ".md",
                    "---\ntitle: Event " + i + " " + words.text(7) + "\ndate: " + (1990 + i % 35) + "-"
                            + String.format("%02d", 1 + i % 12) + "\nsummary: " + words.text(24) + ".\n---\n"
                            + words.text(180) + ".\n");
        }

        SearchScript index = fits();

        assertThat(index.column("title")).hasSizeGreaterThan(2800);
        assertThat(index.column("words").values())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(400));
        assertThat(index.column("summary").values().stream().filter(text -> text.length() > 30))
                .hasSizeGreaterThan(2700);
    }

    private SearchScript fits() throws IOException {
        Blueprint blueprint = Planning.of(
                new BuildRequest(
                        folder.resolve("content"),
                        "content",
                        folder.resolve("templates"),
                        "templates",
                        folder.resolve("site"),
                        false,
                        false,
                        Instant.EPOCH,
                        Optional.empty()),
                new Stopwatch(Progress.NONE));
        PagePlan page = blueprint.plan().pages().stream()
                .filter(plan -> plan.path().equals("data/search.en.js"))
                .findFirst()
                .orElseThrow();
        String script = blueprint.templates().render(page).orElseThrow();
        assertThat(compressed(script)).isLessThan(MOST_BYTES);
        return SearchScript.of(script);
    }

    private static int compressed(String script) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            deflater.write(script.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
