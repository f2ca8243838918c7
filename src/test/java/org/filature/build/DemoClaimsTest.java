package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filature.diagnostic.Diagnostics;
import org.filature.model.Claim;
import org.filature.read.ContentReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wherever the demonstration's site has a claim's statement, in whatever file, the claim's status stands before it. A
 * statement that is a quotation is left out: events and sources quote the same words under the speaker's name.
 */
class DemoClaimsTest {
    private static final int NEAR = 160;
    private static final Set<String> BYTES = Set.of("png", "jpg", "jpeg", "webp", "pdf", "woff2");

    @TempDir
    static Path site;

    private static final List<Statement> STATEMENTS = new ArrayList<>();

    /**
     * A claim in a language.
     *
     * @param status its words in every language of the site: a translation may be missing where it stands
     */
    private record Statement(String id, String language, String words, List<String> status) {
        /** The words before each place that has the statement without its status. */
        List<String> bare(String text) {
            List<String> bare = new ArrayList<>();
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                String before = text.substring(Math.max(0, at - NEAR), at);
                if (status.stream().noneMatch(before::contains)) {
                    bare.add("…" + before.substring(Math.max(0, before.length() - 60)));
                }
            }
            return bare;
        }
    }

    @BeforeAll
    static void build() throws IOException {
        SiteBuild.run(new BuildRequest(
                Path.of("content"),
                "content",
                Path.of("templates"),
                "templates",
                site.resolve("site"),
                false,
                true,
                Instant.now(),
                Optional.empty()));
        Map<String, Properties> words = Map.of("en", words("en"), "fr", words("fr"));
        for (Claim claim : ContentReader.read(Path.of("content"), "content", new Diagnostics())
                .claims()) {
            String key = "claim.status." + claim.status().name().toLowerCase(Locale.ROOT);
            List<String> status = words.values().stream()
                    .map(language -> plain(language.getProperty(key)))
                    .toList();
            claim.statement().byLanguage().forEach((language, statement) -> {
                if (!statement.matches("(?s)[\"“«].*")) {
                    STATEMENTS.add(new Statement(claim.id(), language, plain(statement), status));
                }
            });
        }
        assertThat(STATEMENTS).hasSizeGreaterThan(15);
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("templates/i18n/site." + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }

    /** Without what typography does to a text, and what scripts and markup do to its signs. */
    private static String plain(String text) {
        return Parser.unescapeEntities(Parser.unescapeEntities(text, false), false)
                .replaceAll("\\\\u00(a0|A0)|\\\\[nt]", " ")
                .replace('’', '\'')
                .replaceAll("[“”«»„\"\\\\]", " ")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void everyStatementHasItsStatusBeforeIt() throws IOException {
        List<String> bare = new ArrayList<>();
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = site.resolve("site").relativize(file).toString().replace('\\', '/');
                if (!BYTES.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    String written = Files.readString(file, StandardCharsets.UTF_8);
                    for (String text : name.endsWith(".html") ? texts(written) : List.of(plain(written))) {
                        look(name, text, found, bare);
                    }
                }
            }
        }

        assertThat(bare).isEmpty();
        for (Statement statement : STATEMENTS) {
            String root = statement.language.equals("en") ? "" : statement.language + "/";
            assertThat(found.get(statement.id + "." + statement.language))
                    .as("files with " + statement)
                    .contains(
                            root + "claims/" + statement.id + ".html",
                            root + "claims/index.html",
                            root + "dossier.html",
                            "data/search." + statement.language + ".js");
        }
    }

    private static void look(String name, String text, Map<String, Set<String>> found, List<String> bare) {
        for (Statement statement : STATEMENTS) {
            if (text.contains(statement.words)) {
                found.computeIfAbsent(statement.id + "." + statement.language, key -> new TreeSet<>())
                        .add(name);
                statement.bare(text).forEach(before -> bare.add(name + ": " + statement.id + ": " + before));
            }
        }
    }

    /** What a page says: its text, each attribute, each script. */
    private static List<String> texts(String html) {
        Document page = Jsoup.parse(html);
        List<String> texts = new ArrayList<>();
        texts.add(plain(page.wholeText()));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                texts.add(plain(attribute.getValue()));
            }
            if (!element.data().isEmpty()) {
                texts.add(plain(element.data()));
            }
        }
        return texts;
    }

    @Test
    void aStatementWithoutItsStatusIsFound() {
        Statement statement = new Statement("c", "en", plain("The mayor’s \"gift\" was a bribe."), List.of("alleged"));

        assertThat(statement.bare(plain("Alleged by Ann: the mayor's “gift” was a bribe.")))
                .isEmpty();
        assertThat(statement.bare(plain("<p>The mayor’s &ldquo;gift&rdquo; was a bribe.</p>")))
                .hasSize(1);
        assertThat(statement.bare(plain("Alleged" + " word".repeat(40) + " The mayor's «gift» was a bribe.")))
                .hasSize(1);
    }
}
