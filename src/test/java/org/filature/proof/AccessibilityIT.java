package org.filature.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** axe-core finds nothing against WCAG 2.2 AA or its own best practice. */
class AccessibilityIT {
    private static final Path AXE = Path.of("src/test/resources/vendor/axe-core/axe.min.js");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What a scheme of colours can break. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    @Test
    void axeIsAsItWasPublished() throws IOException, GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(AXE));

        assertThat(Files.readString(AXE.resolveSibling("SHA256SUMS")))
                .contains(HexFormat.of().formatHex(digest) + "  axe.min.js\n");
    }

    @Test
    void axeFindsNothingInLightAndDarkAtBothWidths() throws IOException {
        Findings findings = new Findings();
        try (Visit visit = Visit.orSkip()) {
            visit.browser().beforeEachPage(Files.readString(AXE, StandardCharsets.UTF_8));
            for (String page : DemoSite.get().sample()) {
                visit.browser().media(scheme("light"));
                visit.open(page);
                for (String scheme : List.of("light", "dark")) {
                    visit.browser().media(scheme(scheme));
                    for (int width : Visit.WIDTHS) {
                        visit.browser().size(width, Visit.HEIGHT);
                        String view = page + " (" + scheme + ", " + width + " px)";
                        visit.find(findings, view, "axe.js", scheme.equals("light") ? STANDARDS : List.of(), COLOURS);
                    }
                }
            }
        }
        findings.mustBeNone();
    }

    /** No transition may be under way while colours are read. */
    private static Map<String, String> scheme(String scheme) {
        return Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce");
    }
}
