package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published and is no more is gone from every byte of the site. */
class RepublishingTest {
    /** Words that only the entry says that will be retracted, and those of the one under embargo. */
    private static final List<String> RETRACTED = List.of(
            "brelvane", "Tarmouth", "Kostrel", "Yendrick", "Dovmarsh", "Hulbeck", "Vexley", "Rimsunder", "Polwright");

    private static final List<String> EMBARGOED = List.of("Ostrava-Nine", "Grelling");

    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String publish() throws IOException {
        BuildResult result = Builds.run(folder);
        assertThat(result.isPublished()).as(result.diagnostics().toString()).isTrue();
        return HidingPlacesTest.everyByte(folder.resolve("site"));
    }

    private boolean isThere(String path) {
        return Files.exists(folder.resolve("site").resolve(path));
    }

    private static String retracted(String more) {
        return "---\ntitle: The brelvane contract\ndate: 2024-02\nkind: partnership\nimportance: 3\n"
                + "summary: The Tarmouth yard got it.\nactors: [open-actor, Yendrick Coll]\ntags: [Hulbeck]\n"
                + "money: [{from: open-actor, to: Yendrick Coll, amount: 71, currency: EUR, note: for Vexley}]\n"
                + "quotes: [{by: open-actor, text: I never saw Kostrel}]\n"
                + "media: [{file: rimsunder.svg, alt: The Rimsunder dock}]\n"
                + "sources: [{title: Polwright papers, issued: 2024}]\nredirect-from: [old/deal.html]\n"
                + "corrections: [{date: 2025, was: Dovmarsh, now: nobody}]\n" + more
                + "---\nAll of it went through Tarmouth.\n";
    }

    @BeforeEach
    void writeDossier() throws IOException {
        write(
                "site.yaml",
                "title: A dossier\nlanguages: [en, fr]\nbase-url: https://example.org/\n"
                        + "rules: {undeclared-actor: off}\n");
        write("actors/open-actor.md", "---\nname: Olga Open\ntype: person\n---\nSee [[deal-one]] and [[deal-two]].\n");
        write("events/deal-one.md", retracted(""));
        write("events/deal-one.fr.md", "---\ntitle: Le contrat brelvane\n---\nTout passa par Tarmouth.\n");
        write("media/rimsunder.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>");
        write(
                "events/deal-two.md",
                "---\ntitle: Ostrava-Nine opens\ndate: 2024-03\nactors: [open-actor]\nrelated: [deal-one]\n"
                        + "---\nGrelling was there.\n");
        write("actors/old-name.md", "---\nname: Corvane Ltd\ntype: company\n---\nThe company built it.\n");
        write("pages/about.md", "---\ntitle: About\n---\nAbout this.\n");
    }

    @Test
    void threeTimes() throws IOException {
        String first = publish();
        assertThat(first).contains(RETRACTED).contains(EMBARGOED);
        assertThat(isThere("events/deal-one.html")).isTrue();

        write("events/deal-one.md", retracted("retracted: {date: 2025-05-05, reason: It was forged.}\n"));
        String second = publish();
        assertThat(isThere("events/deal-one.html")).isTrue();
        assertThat(isThere("old/deal.html")).isTrue();
        assertThat(second).contains("It was forged.").contains(EMBARGOED);
        assertGone(second, RETRACTED);

        write(
                "events/deal-two.md",
                "---\ntitle: Ostrava-Nine opens\ndate: 2024-03\nactors: [open-actor]\nrelated: [deal-one]\n"
                        + "embargo: 2027-01-01\n---\nGrelling was there.\n");
        Files.move(folder.resolve("content/actors/old-name.md"), folder.resolve("content/actors/corvane.md"));
        write(
                "actors/corvane.md",
                "---\nname: Corvane Ltd\ntype: company\nredirect-from: [actors/old-name.html]\n---\nIt built it.\n");
        String third = publish();
        assertThat(isThere("events/deal-two.html")).isFalse();
        assertThat(isThere("fr/events/deal-two.html")).isFalse();
        assertThat(List.of("actors", "fr/actors", "embed/actors", "fr/embed/actors"))
                .allSatisfy(path -> assertThat(Files.readString(folder.resolve("site/" + path + "/old-name.html")))
                        .contains("url=", "/corvane.html"));
        assertGone(third, RETRACTED);
        assertGone(third, EMBARGOED);
        assertThat(third.replace("actors/old-name.html", "")).doesNotContain("old-name");
        assertNothingElseIsLeft();
    }

    private static void assertGone(String site, List<String> words) {
        String folded = site.toLowerCase(Locale.ROOT);
        assertThat(words)
                .allSatisfy(word -> assertThat(folded.indexOf(word.toLowerCase(Locale.ROOT)))
                        .as(word)
                        .isNegative());
    }

    /** A site made of nothing is the same, file by file, but for what tells of the last one: nothing else is left. */
    private void assertNothingElseIsLeft() throws IOException {
        try (Stream<Path> siblings = Files.list(folder)) {
            assertThat(siblings.map(file -> file.getFileName().toString()))
                    .as("the content, the site and what media were made into")
                    .isSubsetOf("content", "site", ".filature");
        }
        Files.move(folder.resolve("site"), folder.resolve("before"));
        publish();
        assertThat(files("site")).isEqualTo(files("before"));
    }

    private static boolean isHome(Path root, Path file) {
        return file.endsWith("index.html")
                && List.of("index.html", "fr/index.html")
                        .contains(root.relativize(file).toString().replace('\\', '/'));
    }

    /** A home page but for the line that leads to what changed, and the column if it holds nothing else. */
    private static String withoutNews(String html) {
        Document page = Jsoup.parse(html);
        page.select(".home__news").remove();
        page.select(".home__side:not(:has(*))").remove();
        return page.html();
    }

    /** Each file by its path; of those that tell what a publication changed, or list such a file, the path alone. */
    private Map<String, String> files(String site) throws IOException {
        Path root = folder.resolve(site);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                boolean tells = file.getFileName().toString().matches("what-changed\\..*|manifest\\.json|SHA256SUMS");
                byte[] bytes = tells ? new byte[0] : Files.readAllBytes(file);
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                files.put(root.relativize(file).toString(), isHome(root, file) ? withoutNews(text) : text);
            }
        }
        return files;
    }
}
