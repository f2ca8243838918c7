package org.filature.render;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours in every scheme: text at 7:1 on both papers, marks at 3:1, as WCAG 2.2 reckons contrast. */
class ContrastTest {
    private static final Set<String> PAPERS = Set.of("--paper", "--paper-2");
    private static final Set<String> TEXT = Set.of("--ink", "--ink-2", "--thread-ink");
    /** Hairlines carry no meaning. */
    private static final Set<String> BARE = Set.of("--rule");

    private static final Pattern SCHEME =
            Pattern.compile("(?:@media ([^{]+)\\{\\s*)?:root \\{([^}]*)}", Pattern.MULTILINE);
    private static final Pattern COLOUR = Pattern.compile("(--[\\w-]+):\\s*(#[0-9a-f]{3,6}|[A-Z]\\w+);");

    private static final Map<String, Map<String, String>> WRITTEN = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        String tokens = Files.readString(Path.of("templates/styles/tokens.css"));
        SCHEME.matcher(tokens).results().forEach(scheme -> {
            String media = scheme.group(1) == null ? "" : scheme.group(1).strip();
            Map<String, String> colours = COLOUR.matcher(scheme.group(2))
                    .results()
                    .collect(toMap(found -> found.group(1), found -> found.group(2), (a, b) -> b, TreeMap::new));
            if (!colours.isEmpty()) {
                WRITTEN.put(media, colours);
            }
        });
    }

    @Test
    void everySchemeSetsEveryColour() {
        Set<String> all = scheme("").keySet();

        assertThat(all).containsAll(PAPERS).containsAll(TEXT).containsAll(BARE).hasSizeGreaterThan(10);
        assertThat(WRITTEN)
                .hasSize(5)
                .allSatisfy((media, colours) -> assertThat(colours.keySet()).isEqualTo(all));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(prefers-color-scheme: dark)",
                "(prefers-contrast: more)",
                "(prefers-contrast: more) and (prefers-color-scheme: dark)"
            })
    void textAndMarksStandOutFromThePaper(String media) {
        Map<String, String> colours = scheme(media);
        // Who asks for more contrast gets it for marks, too.
        double marks = media.contains("contrast") ? 7 : 3;
        SoftAssertions soft = new SoftAssertions();
        colours.forEach((name, colour) -> {
            if (!PAPERS.contains(name) && !BARE.contains(name)) {
                PAPERS.forEach(paper -> soft.assertThat(contrast(colour, colours.getOrDefault(paper, colour)))
                        .as("%s on %s %s", name, paper, media)
                        .isGreaterThanOrEqualTo(TEXT.contains(name) ? 7 : marks));
            }
        });
        soft.assertAll();
    }

    @Test
    void contrastIsReckonedAsWcagDoes() {
        assertThat(contrast("#fff", "#000")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.48);
    }

    private static Map<String, String> scheme(String media) {
        return WRITTEN.getOrDefault(media, Map.of());
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + .05) / (dark + .05);
    }

    private static double luminance(String colour) {
        String digits = colour.length() == 4 ? colour.replaceAll("[0-9a-f]", "$0$0") : colour;
        double[] linear = Stream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0)
                .map(c -> c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4))
                .toArray();
        return .2126 * linear[0] + .7152 * linear[1] + .0722 * linear[2];
    }
}
