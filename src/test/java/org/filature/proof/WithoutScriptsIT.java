package org.filature.proof;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Pages say all they have to say without JavaScript, from a server and from a disk. */
class WithoutScriptsIT {
    private static final String HIDDEN = "hidden-text";

    @AutoClose
    private static Visit visit;

    private final Findings findings = new Findings();

    @BeforeAll
    static void start() {
        visit = Visit.orSkip();
    }

    @Test
    void pagesAreWholeWithoutJavaScript() {
        for (String page : DemoSite.get().kinds()) {
            read(page, page + " (no JavaScript)", visit::open);
        }
        findings.mustBeNone();
    }

    @Test
    void pagesWorkFromTheDisk() {
        for (String page : DemoSite.get().kinds()) {
            String view = page + " (file:)";
            visit.openFile(page);
            for (JsonNode link : visit.ask("links.js")) {
                follow(view, URI.create(link.asString()));
            }
            visit.browser().console().forEach(message -> findings.add(view, "console", "", message));
            read(page, page + " (file:, no JavaScript)", visit::openFile);
        }
        findings.mustBeNone();
    }

    /** What stays hidden even where scripts run is hidden on purpose. */
    private void read(String page, String view, Consumer<String> open) {
        visit.browser().scripts(false);
        open.accept(page);
        List<JsonNode> found = all(visit.ask("plain.js"));
        visit.browser().scripts(true);
        if (found.stream().anyMatch(WithoutScriptsIT::isHidden)) {
            open.accept(page);
            List<JsonNode> onPurpose = all(visit.ask("plain.js"));
            found.removeIf(one -> isHidden(one) && onPurpose.contains(one));
        }
        found.forEach(one -> findings.add(view, one));
    }

    private static List<JsonNode> all(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all;
    }

    private static boolean isHidden(JsonNode finding) {
        return finding.path(0).asString("").equals(HIDDEN);
    }

    private void follow(String view, URI link) {
        if ("file".equals(link.getScheme())
                && !Files.isRegularFile(Path.of(URI.create("file://" + link.getRawPath())))) {
            findings.add(view, "dead-link", link.toString(), "leads to no file");
        }
    }
}
