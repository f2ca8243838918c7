package org.filature.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.bench.SyntheticDossier;
import org.filature.build.Builds;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers fetch, compressed as servers do at best, stays small. */
class WeightIT {
    private static final int HOME = 30_000;
    private static final int SCRIPTS = 20_000;
    private static final int STYLES = 15_000;
    private static final int SEARCH_INDEX = 300_000;

    private final DemoSite site = DemoSite.get();
    private final Findings findings = new Findings();
    private final Map<Path, Integer> packed = new HashMap<>();

    @Test
    void aHomeIsUnderThirtyKilobytesInAll() throws IOException {
        for (String page : site.homes()) {
            Set<String> files = loaded(page, "link[rel=stylesheet], link[rel=icon], script[src], img, source, object");
            files.add(page);
            hold(page, "home", files, HOME);
        }
        findings.mustBeNone();
    }

    @Test
    void aPagesScriptsAndStylesAreSmall() throws IOException {
        for (String page : site.pages().keySet()) {
            Set<String> scripts = loaded(page, "script[src]");
            scripts.removeIf(WeightIT::isSearch);
            hold(page, "scripts", scripts, SCRIPTS);
            hold(page, "styles", loaded(page, "link[rel=stylesheet]"), STYLES);
        }
        findings.mustBeNone();
    }

    @Test
    void aSearchIndexIsUnderThreeHundredKilobytes(@TempDir Path folder) throws IOException {
        List<Path> indexes = indexes(site.root());
        assumeFalse(indexes.isEmpty(), "the site has no assets/search-*: nothing to weigh");
        SyntheticDossier.write(folder.resolve("content"), 2_800, 300, 60);
        Builds.run(folder);

        holdIndexes("demonstration", indexes);
        holdIndexes("dossier of 2,800 events", indexes(folder.resolve("site")));
        findings.mustBeNone();
    }

    private void holdIndexes(String where, List<Path> indexes) throws IOException {
        assertThat(indexes).as("indexes of the %s", where).isNotEmpty();
        for (Path index : indexes) {
            int weight = weight(index);
            if (weight >= SEARCH_INDEX) {
                findings.add(where, "weight", String.valueOf(index.getFileName()), tooMuch(weight, SEARCH_INDEX));
            }
        }
    }

    /** The index of each language. */
    private static List<Path> indexes(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("assets"))) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("search-.*\\.js(on)?"))
                    .sorted()
                    .toList();
        }
    }

    private static String tooMuch(int weight, int limit) {
        return weight + " bytes packed, the limit is " + limit;
    }

    private static boolean isSearch(String path) {
        return path.substring(path.lastIndexOf('/') + 1).matches("(search|minisearch).*");
    }

    private void hold(String page, String what, Set<String> files, int limit) throws IOException {
        int sum = 0;
        StringBuilder parts = new StringBuilder();
        for (String file : files) {
            int weight = weight(site.root().resolve(file));
            sum += weight;
            parts.append(", ").append(file).append(' ').append(weight);
        }
        if (sum >= limit) {
            findings.add(page, "weight", what, tooMuch(sum, limit) + parts);
        }
    }

    private int weight(Path file) throws IOException {
        Integer known = packed.get(file);
        if (known == null) {
            known = StaticServer.gzip(Files.readAllBytes(file)).length;
            packed.put(file, known);
        }
        return known;
    }

    private Set<String> loaded(String path, String selector) {
        Set<String> files = new LinkedHashSet<>();
        for (Element element : site.page(path).select(selector)) {
            for (String name : List.of("src", "href", "data")) {
                String address = element.attr(name);
                if (!address.isEmpty() && !address.startsWith("data:")) {
                    files.add(URI.create(path).resolve(address).getPath());
                }
            }
        }
        return files;
    }
}
