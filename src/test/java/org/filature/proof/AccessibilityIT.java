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
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * axe-core finds nothing against WCAG 2.2 AA or its own best practice: all kinds of pages in light and dark, narrow and
 * wide. A translation has the same elements and colours, and other words, so it is looked at where words have least
 * room, and once in the dark.
 */
@Execution(ExecutionMode.CONCURRENT)
@EnabledIfSystemProperty(
        named = "filature.proofs",
        matches = "all",
        disabledReason = "it still has findings: run it with -Dfilature.proofs=all to see them")
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

    @ParameterizedTest
    @FieldSource("org.filature.proof.Visit#WIDTHS")
    void axeFindsNothingInLightAndDark(int width) throws IOException {
        boolean narrow = width == Visit.NARROW;
        Findings findings = new Findings();
        try (Visit visit = Visit.orSkip()) {
            visit.browser().size(width, Visit.HEIGHT);
            visit.browser().beforeEachPage(Files.readString(AXE, StandardCharsets.UTF_8));
            for (String page : DemoSite.get().sample()) {
                boolean translation = DemoSite.get().translations().contains(page);
                visit.browser().media(scheme("light"));
                visit.open(page);
                if (!translation || narrow) {
                    visit.find(findings, page + " (light, " + width + " px)", "axe.js", STANDARDS, COLOURS);
                }
                visit.browser().media(scheme("dark"));
                if (!translation || !narrow) {
                    visit.find(findings, page + " (dark, " + width + " px)", "axe.js", List.of(), COLOURS);
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
