package org.filature.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SitePathTest {
    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/fr/, fr/index.html",
        "/fr, fr",
        "/events/a.html, events/a.html",
        "/media/a%20b%C3%A9.pdf, media/a bé.pdf",
        "/a..b, a..b"
    })
    void readsPaths(String raw, String path) {
        assertThat(SitePath.of(raw)).contains(path);
    }

    static String[] refused() {
        return new String[] {
            "",
            "a",
            "*",
            "//evil/a",
            "/..",
            "/../a",
            "/a/../../b",
            "/%2e%2e/a",
            "/.%2E/a",
            "/./a",
            "/a//b",
            "/a%2f%2fb",
            "/..%2fa",
            "/a\\b",
            "/a%5cb",
            "/a%00",
            "/a%0d%0ab",
            "/a%",
            "/a%4",
            "/a%zz",
            "/a%ff",
            "/a%c0%af",
            "/é",
            "/" + "a".repeat(5000)
        };
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCannotBeAPage(String raw) {
        assertThat(SitePath.of(raw)).isEmpty();
    }
}
