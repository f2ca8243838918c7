package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration: builds without a word, is what is committed, and every link in it leads somewhere. */
class DemoSiteTest {
    @TempDir
    static Path folder;

    private static SortedMap<String, byte[]> made = new TreeMap<>();
    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void build() throws IOException {
        Path site = folder.resolve("site");
        afterTheCommitted(site);
        BuildResult result = SiteBuild.run(new BuildRequest(
                Path.of("content"),
                "content",
                Path.of("templates"),
                "templates",
                site,
                false,
                true,
                Instant.now(),
                Optional.empty()));
        assertThat(result.diagnostics()).isEmpty();
        made = files(site);
        made.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
    }

    /** What changed is told against the last publication, which is the one that is committed. */
    private static void afterTheCommitted(Path site) throws IOException {
        for (String path : new String[] {"manifest.json", "what-changed.json", "fr/what-changed.json"}) {
            Path committed = Path.of("site").resolve(path);
            if (Files.exists(committed)) {
                Files.createDirectories(site.resolve(path).getParent());
                Files.copy(committed, site.resolve(path));
            }
        }
    }

    private static SortedMap<String, byte[]> files(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void theCommittedSiteIsWhatABuildGives() throws IOException {
        SortedMap<String, byte[]> committed = files(Path.of("site"));

        assertThat(committed.keySet()).isEqualTo(made.keySet());
        assertThat(made.keySet().stream().filter(path -> !java.util.Arrays.equals(made.get(path), committed.get(path))))
                .as("pages that `mvn build` makes otherwise than they are committed")
                .isEmpty();
    }

    @Test
    void thereAreOverAHundredEntriesInEachLanguage() {
        String entries = "(events|actors|lawsuits|claims|sources)/(?!index\\.html)[^/]+\\.html";

        assertThat(made.keySet().stream().filter(path -> path.matches(entries))).hasSizeGreaterThan(100);
        assertThat(made.keySet().stream().filter(path -> path.matches("fr/" + entries)))
                .hasSizeGreaterThan(100);
    }

    @Test
    void everyLinkAndFragmentLeadsSomewhere() {
        Set<String> broken = new TreeSet<>();
        PAGES.forEach((path, page) -> page.select("[href], [src]").forEach(element -> {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!leadsSomewhere(path, address)) {
                broken.add(path + " -> " + address);
            }
        }));

        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(String from, String address) {
        if (address.matches("(https?|mailto|tel):.*")) {
            return true;
        }
        if (address.startsWith("/") || address.contains(":")) {
            return false;
        }
        URI target = URI.create(from).resolve(address.startsWith("?") ? from : address);
        String path = target.getPath().isEmpty() ? from : target.getPath();
        if (!made.containsKey(path)) {
            return false;
        }
        String fragment = Optional.ofNullable(target.getRawFragment()).orElse("");
        Document page = PAGES.get(path);
        return fragment.isEmpty()
                || (page != null && page.getElementById(URLDecoder.decode(fragment, StandardCharsets.UTF_8)) != null);
    }

    @Test
    void nothingIsLoadedFromAnotherHost() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("[src], [srcset], [poster], [data], link[rel=stylesheet], link[rel=icon], iframe"))
                    .as(path)
                    .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href") + element.attr("data"))
                            .doesNotContain("://")
                            .doesNotStartWith("//"));
        });
        made.forEach((path, bytes) -> {
            if (path.endsWith(".css") || path.endsWith(".js")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("http://", "https://", "@import");
            }
        });
    }

    @Test
    void everyPageHasItsLandmarksAndOneHeading() {
        PAGES.forEach((path, page) -> {
            if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                assertThat(page.select("main")).as(path).hasSize(1);
                assertThat(page.select("h1")).as(path).hasSize(1);
                assertThat(page.select("html").attr("lang")).as(path).isEqualTo(path.startsWith("fr/") ? "fr" : "en");
                // A page within another site's page has nothing to skip, and that site's own menu.
                boolean isEmbedded = path.matches("(fr/)?embed/.*");
                assertThat(page.select("a[href='#main']").isEmpty()).as(path).isEqualTo(isEmbedded);
                assertThat(page.select("nav").isEmpty()).as(path).isEqualTo(isEmbedded);
                assertThat(page.title()).as(path).isNotBlank();
            }
        });
    }

    @Test
    void idsAreUniqueOnEveryPage() {
        PAGES.forEach((path, page) -> {
            Set<String> seen = new HashSet<>();
            assertThat(page.select("[id]").stream().map(Element::id).filter(id -> !seen.add(id)))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void noTemplateShowsItsOwnCode() {
        PAGES.forEach((path, page) -> assertThat(page.text())
                .as(path)
                .doesNotContain("{{", "}}", "{%", "Optional[", "Optional.empty", "org.filature"));
    }

    @Test
    void everyEntryAndPageIsTranslated() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".md")
                                    && !file.toString().endsWith(".fr.md"))
                            .map(file -> Path.of(file.toString().replace(".md", ".fr.md"))))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).exists());
        }
    }
}
