package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.card.CardPainter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards, embedded pages and metadata of a site that is built, changed and built again. */
class CardsTest {
    private static final String EVENT = "content/events/round.md";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("content/site.yaml", "title: The contract\nlanguages: [en]\nas-of: 2026-06\nauthor: Harbour Desk\n");
        write(EVENT, "---\ntitle: The round closes\ndate: 2024-10-02\nactors: [ann, quiet]\n---\n");
        write("content/actors/ann.md", "---\nname: Ann\ntype: person\n---\n");
        write("content/actors/quiet.md", "---\nname: Quiet\ntype: person\nnoindex: true\n---\n");
        write("content/actors/hidden.md", "---\nname: CANARY\ntype: person\ndraft: true\n---\n");
        write(
                "content/claims/told.md",
                "---\nstatement: The board was told\nby: ann\nstatus: alleged\ndate: 2024\nsources: [minutes]\n---\n");
        write("content/sources.yaml", "- {id: minutes, title: Minutes, issued: 2024}\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuildResult build(String baseUrl) throws IOException {
        BuildResult result = SiteBuild.run(new BuildRequest(
                folder.resolve("content"),
                "content",
                folder.resolve("templates"),
                "templates",
                folder.resolve("site"),
                false,
                false,
                Instant.parse("2026-07-01T00:00:00Z"),
                baseUrl.isEmpty() ? Optional.empty() : Optional.of(baseUrl)));
        assertThat(result.isPublished()).as(result.diagnostics().toString()).isTrue();
        return result;
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=\"" + property + "\"]").attr("content");
    }

    private List<Path> cards() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site/cards"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path card(String start) throws IOException {
        return cards().stream()
                .filter(card -> card.toString().replace('\\', '/').contains("/cards/" + start + "."))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachPageNamesACardThatIsThere() throws IOException {
        build("https://example.org/dossier");

        for (String path : List.of("index.html", "timeline.html", "events/round.html", "claims/told.html")) {
            String image = meta(page(path), "og:image");
            assertThat(image).startsWith("https://example.org/dossier/cards/");
            Path card = folder.resolve("site").resolve(image.substring("https://example.org/dossier/".length()));
            assertThat(CardPainter.isWhole(Files.readAllBytes(card))).isTrue();
            assertThat(meta(page(path), "og:url")).isEqualTo("https://example.org/dossier/" + path);
        }
        assertThat(meta(page("claims/told.html"), "og:title")).isEqualTo("Alleged by Ann: The board was told");
        assertThat(meta(page("claims/told.html"), "og:image:alt")).startsWith("Alleged by Ann: The board was told");
        assertThat(meta(page("events/round.html"), "og:type")).isEqualTo("article");
    }

    @Test
    void withoutABaseNoPageNamesAPictureThatNoNetworkWouldFind() throws IOException {
        build("");

        for (String path : List.of("index.html", "timeline.html", "events/round.html", "claims/told.html")) {
            assertThat(page(path).select("meta[property^=og:image], meta[name=twitter:card], meta[property=og:url]"))
                    .as(path)
                    .isEmpty();
            assertThat(meta(page(path), "og:title")).isNotEmpty();
        }
        assertThat(card("events/round")).exists();
    }

    @Test
    void whatIsNotToBeFoundHasNoCardOfItsOwn() throws IOException {
        build("https://example.org/");

        assertThat(cards())
                .noneMatch(card ->
                        card.toString().contains("quiet") || card.toString().contains("hidden"));
        assertThat(meta(page("actors/quiet.html"), "og:image"))
                .isEqualTo(meta(page("index.html"), "og:image"))
                .isNotEmpty();
    }

    @Test
    void aCardIsPaintedAgainOnlyIfItSaysOtherWords() throws IOException {
        build("");
        Path ann = card("actors/ann");
        Path round = card("events/round");
        // Another whole picture at its place: a card that is taken over is not looked at but for that.
        byte[] other = Files.readAllBytes(card("timeline"));
        Files.write(ann, other);
        FileTime made = Files.getLastModifiedTime(ann);
        write(EVENT, "---\ntitle: The round closes late\ndate: 2024-10-02\nactors: [ann]\n---\n");
        BuildResult second = build("");

        assertThat(Files.readAllBytes(ann)).isEqualTo(other);
        assertThat(Files.getLastModifiedTime(ann)).isEqualTo(made);
        assertThat(round).doesNotExist();
        assertThat(card("events/round")).exists();
        assertThat(second.account().changes())
                .contains(folder.resolve("site")
                        .relativize(card("events/round"))
                        .toString()
                        .replace('\\', '/'));
    }

    @Test
    void aCardThatWasCutShortIsPaintedAgain() throws IOException {
        build("");
        byte[] whole = Files.readAllBytes(card("actors/ann"));
        Files.write(card("actors/ann"), Arrays.copyOf(whole, 100));
        build("");

        assertThat(Files.readAllBytes(card("actors/ann"))).isEqualTo(whole);
    }

    @Test
    void compactPagesLeadToTheFullOnes() throws IOException {
        build("https://example.org/");
        Document embed = page("embed/actors/ann.html");

        assertThat(embed.select("h1 a").attr("href")).isEqualTo("../../actors/ann.html");
        assertThat(embed.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/actors/ann.html");
        assertThat(embed.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(embed.select("base").attr("target")).isEqualTo("_blank");
        assertThat(embed.select("script, nav")).isEmpty();
        assertThat(embed.text()).contains("The round closes", "2 October 2024", "The contract", "June 2026");
        assertThat(folder.resolve("site/embed/actors/hidden.html")).doesNotExist();
        assertThat(Files.readString(folder.resolve("site/sitemap.xml"))).doesNotContain("embed/");
        String snippet = page("actors/ann.html").select("pre[data-embed]").text();
        assertThat(Jsoup.parse(snippet).select("iframe[loading=lazy]").attr("src"))
                .isEqualTo("https://example.org/embed/actors/ann.html");
    }

    @Test
    void pagesSayHowTheyAreCited() throws IOException {
        build("https://example.org/");
        Document page = page("claims/told.html");

        assertThat(page.select("[data-cite=chicago] p").text())
                .isEqualTo("Harbour Desk, “Alleged by Ann: The board was told,” The contract, June 2026, "
                        + "https://example.org/claims/told.html.");
        assertThat(page.select("[data-cite=bib]").text()).contains("@misc{claims-told,", "month = jun");
        assertThat(page("404.html").select(".cite")).isEmpty();
    }

    @Test
    void aTitleThatEndsItselfGetsNoFullStop() throws IOException {
        write(EVENT, "---\ntitle: Who pays “the piper”?\ndate: 2024-10-02\n---\n");
        build("https://example.org/");
        Document page = page("events/round.html");

        assertThat(page.select("[data-cite=mla] p").text())
                .startsWith("Harbour Desk. “Who pays ‘the piper’?” The contract,");
        assertThat(page.select("[data-cite=apa] p").text())
                .startsWith("Harbour Desk. (2026, June). Who pays “the piper”? The");
        assertThat(page.select("[data-cite=chicago] p").text())
                .startsWith("Harbour Desk, “Who pays ‘the piper’?,” The");
    }
}
