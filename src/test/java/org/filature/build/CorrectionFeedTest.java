package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Corrections and retractions as feeds, and in the words of schema.org. */
class CorrectionFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        settings("");
        new ContentFixture(folder.resolve("content"), false)
                .event("open", """
                        corrections:
                          - {date: 2024-02, was: "<b>two\\u0007 years", now: three & more, why: Misread.}
                          - {date: 2025-01-02, now: Ann}
                          - {date: 2025-01-02, was: gone}
                        """)
                .file("events/open.fr.md", """
                        ---
                        title: ouvert
                        corrections: [{was: deux ans, now: trois ans, why: Mal lu.}]
                        ---
                        """)
                .event("quiet", "noindex: true\ncorrections: [{date: 2025-05-05, was: SECRET}]\n")
                .event("draft", "draft: true\ncorrections: [{date: 2025-05-05, was: SECRET}]\n")
                .event(
                        "taken-back",
                        "retracted: {date: 2025-03-01, reason: The source withdrew it.}\nsummary: SECRET\n")
                .person("ann", "Ann Alpha", "")
                .file("claims/theft.md", """
                        ---
                        statement: It was theft.
                        by: ann
                        status: alleged
                        corrections: [{date: 2025-02-02, was: robbery, now: theft}]
                        sources: [{title: A letter}]
                        ---
                        """);
    }

    private void settings(String more) {
        new ContentFixture(folder.resolve("content"), false)
                .file(
                        "site.yaml",
                        "title: A dossier\nlanguages: [en, fr]\npublisher: The desk\n"
                                + "rules: {missing-translation: off, unsourced-event: off}\n" + more);
    }

    private Element atom(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder()
                .parse(folder.resolve("site").resolve(path).toFile());
        return document.getDocumentElement();
    }

    private static List<String> texts(Element parent, String name) {
        NodeList all = parent.getElementsByTagNameNS(ATOM, name);
        return java.util.stream.IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(node -> parent.isSameNode(node.getParentNode()))
                .map(Node::getTextContent)
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList all = parent.getElementsByTagNameNS(ATOM, name);
        return java.util.stream.IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(node -> parent.isSameNode(node.getParentNode()))
                .toList();
    }

    private JsonNode json(String path) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(folder.resolve("site").resolve(path)));
    }

    @Test
    void atomHasWhatRfc4287Requires() throws Exception {
        Builds.run(folder);
        for (String path : List.of("corrections.atom", "fr/corrections.atom")) {
            Element feed = atom(path);
            assertThat(feed.getNamespaceURI() + feed.getLocalName()).isEqualTo(ATOM + "feed");
            for (String required : List.of("id", "title", "updated", "author")) {
                assertThat(texts(feed, required)).as(required).hasSize(1);
            }
            List<Element> entries = children(feed, "entry");
            assertThat(entries).hasSize(5);
            assertThat(entries.stream().map(entry -> texts(entry, "id").get(0)))
                    .doesNotHaveDuplicates()
                    .doesNotContain(texts(feed, "id").get(0))
                    .allSatisfy(id -> assertThat(id).matches("[a-z]+:\\S+"));
            for (Element entry : entries) {
                assertThat(texts(entry, "title")).hasSize(1);
                assertThat(texts(entry, "content")).hasSize(1);
                Instant.parse(texts(entry, "updated").get(0));
            }
            assertThat(texts(feed, "updated")).isEqualTo(texts(entries.get(0), "updated"));
        }
    }

    @Test
    void newestComesFirstAndEachSaysWhatItWas() throws Exception {
        Builds.run(folder);

        Element feed = atom("corrections.atom");
        assertThat(children(feed, "entry").stream()
                        .map(entry -> texts(entry, "title").get(0)))
                .containsExactly(
                        "Retracted: Event",
                        "Correction: Alleged by Ann Alpha: It was theft.",
                        "Correction: open",
                        "Correction: open",
                        "Correction: open");
        assertThat(texts(children(feed, "entry").get(4), "content"))
                .containsExactly("The page said “<b>two� years”; it now says “three & more”. Misread.");
        assertThat(texts(children(atom("fr/corrections.atom"), "entry").get(4), "content"))
                .containsExactly(
                        "La page disait «\u202fdeux ans\u202f»\u202f; elle dit désormais «\u202ftrois ans\u202f». Mal lu.");
    }

    @Test
    void jsonFeedHasWhatItsVersionRequires() throws IOException {
        Builds.run(folder);

        JsonNode feed = json("fr/corrections.json");
        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asString()).isEqualTo("Corrections · A dossier");
        assertThat(feed.path("language").asString()).isEqualTo("fr");
        assertThat(feed.path("items")).hasSize(5).allSatisfy(item -> {
            assertThat(item.path("id").asString()).isNotBlank();
            assertThat(item.path("content_text").asString()).isNotBlank();
            Instant.parse(item.path("date_published").asString());
        });
        JsonNode retraction = feed.path("items").get(0);
        assertThat(retraction.path("content_text").asString()).endsWith("The source withdrew it.");
        assertThat(retraction.path("language").asString()).as("not translated").isEqualTo("en");
    }

    @Test
    void nothingThatMayNotBeFoundIsInThem() throws IOException {
        Builds.run(folder);

        for (String path :
                List.of("corrections.atom", "corrections.json", "fr/corrections.atom", "fr/corrections.json")) {
            assertThat(Files.readString(folder.resolve("site").resolve(path)))
                    .doesNotContain("SECRET", "quiet", "draft");
        }
    }

    @Test
    void addressesAreWholeWhereTheBaseIsKnown() throws Exception {
        Builds.run(folder);
        assertThat(json("corrections.json").path("items").get(1).path("url").asString())
                .isEqualTo("claims/theft.html#corrections");
        assertThat(json("corrections.json").has("feed_url")).isFalse();

        settings("base-url: https://example.org/d\n");
        Builds.run(folder);

        JsonNode feed = json("fr/corrections.json");
        assertThat(feed.path("feed_url").asString()).isEqualTo("https://example.org/d/fr/corrections.json");
        assertThat(feed.path("items").get(2).path("id").asString())
                .isEqualTo("https://example.org/d/fr/events/open.html#correction-2025-01-02-1");
        assertThat(children(atom("fr/corrections.atom"), "link").stream().map(link -> link.getAttribute("href")))
                .containsExactly(
                        "https://example.org/d/fr/corrections.html", "https://example.org/d/fr/corrections.atom");
    }

    @Test
    void idsStayWhenWordsAreMended() throws IOException {
        Builds.run(folder);
        List<String> before = ids();
        new ContentFixture(folder.resolve("content"), false).event("open", """
                        corrections:
                          - {date: 2024-02, was: "two years", now: three and more, why: Misread.}
                          - {date: 2025-01-02, now: Ann Alpha}
                          - {date: 2025-01-02, was: gone}
                        """);
        Builds.run(folder);

        assertThat(ids()).isEqualTo(before);
    }

    private List<String> ids() throws IOException {
        return json("corrections.json")
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    @Test
    void aFeedWithoutCorrectionsIsOfTheStateOfKnowledge() throws Exception {
        Files.delete(folder.resolve("content/events/open.md"));
        Files.delete(folder.resolve("content/events/open.fr.md"));
        Files.delete(folder.resolve("content/events/taken-back.md"));
        Files.delete(folder.resolve("content/claims/theft.md"));
        settings("as-of: 2026-06\n");
        Builds.run(folder);

        assertThat(texts(atom("corrections.atom"), "updated")).containsExactly("2026-06-01T00:00:00Z");
        assertThat(json("corrections.json").path("items").isArray()).isTrue();
    }

    @Test
    void aCorrectionWithoutADateIsAsOldAsTheStateOfKnowledge() throws Exception {
        new ContentFixture(folder.resolve("content"), false).event("open", "corrections: [{was: two, now: three}]\n");
        Files.delete(folder.resolve("content/events/open.fr.md"));
        settings("as-of: 2026-06\n");
        Builds.run(folder);

        Element newest = (Element)
                atom("corrections.atom").getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(texts(newest, "updated")).containsExactly("2026-06-01T00:00:00Z");
        assertThat(texts(newest, "content").get(0)).contains("two", "three");
    }

    @Test
    void pagesSayWhatWasWrongInSchemaOrgsWords() throws IOException {
        settings("policies: {ethics: {code: Ours}, sources: {anonymous: Never}}\n");
        Builds.run(folder);

        JsonNode open = linkedData("events/open.html");
        assertThat(open.path("@type").asString()).isEqualTo("Article");
        assertThat(open.path("inLanguage").asString()).isEqualTo("en");
        assertThat(open.path("publishingPrinciples").asString()).isEqualTo("../pages/ethics.html");
        assertThat(open.path("publisher").path("ethicsPolicy").asString()).isEqualTo("../pages/ethics.html");
        assertThat(open.path("publisher").path("unnamedSourcesPolicy").asString())
                .isEqualTo("../pages/sources-policy.html");
        JsonNode correction = open.path("correction").get(0);
        assertThat(correction.path("@type").asString()).isEqualTo("CorrectionComment");
        assertThat(correction.path("text").asString()).startsWith("The page said “<b>two");
        assertThat(correction.path("datePublished").asString()).isEqualTo("2024-02");
        assertThat(Files.readString(folder.resolve("site/events/open.html")))
                .contains("\\u003cb\\u003etwo")
                .doesNotContain("\"The page said “<b>");
    }

    @Test
    void noClaimIsAFactOfItsData() throws IOException {
        Builds.run(folder);

        JsonNode claim = linkedData("claims/theft.html");
        assertThat(claim.path("@type").asString()).isEqualTo("WebPage");
        assertThat(claim.path("name").asString()).isEqualTo("Alleged by Ann Alpha: It was theft.");
        assertThat(claim.properties().stream().filter(field -> !field.getKey().equals("name")))
                .allSatisfy(field -> assertThat(field.getValue().toString()).doesNotContain("It was theft."));
    }

    @Test
    void pagesThatMayNotBeFoundSayNothingOfThemselves() throws IOException {
        Builds.run(folder);

        for (String page : List.of("events/quiet.html", "events/taken-back.html", "corrections.html")) {
            assertThat(Files.readString(folder.resolve("site").resolve(page))).doesNotContain("ld+json");
        }
    }

    private JsonNode linkedData(String page) throws IOException {
        String script = Jsoup.parse(folder.resolve("site").resolve(page), "UTF-8")
                .select("script[type=application/ld+json]")
                .html();
        return JsonMapper.shared().readTree(script);
    }

    @Test
    void noOldPathMayLieBelowAFeed() {
        new ContentFixture(folder.resolve("content"), false)
                .event("moved", "redirect-from: [corrections.atom/x.html, fr/corrections.json/]\n");

        assertThat(Builds.run(folder).diagnostics().stream()
                        .map(problem -> problem.code().id()))
                .contains("clashing-path")
                .filteredOn("clashing-path"::equals)
                .hasSize(2);
    }
}
