package org.filature.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What readers fetch, compressed as servers do at best, stays small. Search, which comes on demand, weighs itself. */
class WeightIT {
    private static final int HOME = 30_000;
    private static final int SCRIPTS = 20_000;
    private static final int STYLES = 15_000;

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
