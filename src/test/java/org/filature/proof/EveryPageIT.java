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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What must hold of every kind of page in every language, narrow and wide, looked at in one visit of each page. It
 * comes whole ({@link Loading}); axe-core finds nothing against WCAG 2.2 AA or its own best practice, in light and
 * dark; and nothing moves for readers who ask for no motion.
 */
@Execution(ExecutionMode.CONCURRENT)
class EveryPageIT {
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
    void isWholeAccessibleAndStill(int width) throws IOException {
        Findings findings = new Findings();
        try (Visit visit = Visit.recordedOrSkip()) {
            visit.browser().size(width, Visit.HEIGHT);
            visit.browser().beforeEachPage(Files.readString(AXE, StandardCharsets.UTF_8));
            Loading loading = new Loading(visit, findings);
            for (String page : DemoSite.get().sample()) {
                visit.browser().media(scheme("light"));
                visit.open(page);
                loading.check(page + " (" + width + " px)");
                visit.find(findings, page + " (light, " + width + " px)", "axe.js", STANDARDS, COLOURS);
                visit.find(findings, page + " (" + width + " px)", "motion.js");
                visit.browser().media(scheme("dark"));
                visit.find(findings, page + " (dark, " + width + " px)", "axe.js", List.of(), COLOURS);
            }
        }
        findings.mustBeNone();
    }

    /** No transition may be under way while colours are read. */
    private static Map<String, String> scheme(String scheme) {
        return Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce");
    }
}
