package org.filature.proof;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Pages say all they have to say without JavaScript, from a server and from a disk. */
class WithoutScriptsIT {
    private final Findings findings = new Findings();

    @Test
    void pagesAreWholeWithoutJavaScript() {
        try (Visit visit = Visit.orSkip()) {
            visit.browser().scripts(false);
            for (String page : DemoSite.get().sample()) {
                visit.open(page);
                visit.find(findings, page + " (no JavaScript)", "plain.js");
            }
        }
        findings.mustBeNone();
    }

    @Test
    void pagesWorkFromTheDisk() {
        try (Visit visit = Visit.orSkip()) {
            for (String page : DemoSite.get().sample()) {
                String view = page + " (file:)";
                visit.openFile(page);
                for (JsonNode link : visit.ask("links.js")) {
                    follow(view, URI.create(link.asString()));
                }
                visit.browser().console().forEach(message -> findings.add(view, "console", "", message));
            }
            visit.browser().scripts(false);
            for (String page : DemoSite.get().sample()) {
                visit.openFile(page);
                visit.find(findings, page + " (file:, no JavaScript)", "plain.js");
            }
        }
        findings.mustBeNone();
    }

    private void follow(String view, URI link) {
        if ("file".equals(link.getScheme())
                && !Files.isRegularFile(Path.of(URI.create("file://" + link.getRawPath())))) {
            findings.add(view, "dead-link", link.toString(), "leads to no file");
        }
    }
}
