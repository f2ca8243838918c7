package org.filature.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private final Gate gate = new Gate(8080);

    private static Headers headers(String host) {
        Headers headers = new Headers();
        headers.add("Host", host);
        return headers;
    }

    private boolean comesIn(Headers headers, boolean isLink) {
        return gate.refuses("GET", headers, isLink).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"})
    void thisMachinesNamesComeIn(String host) {
        assertThat(comesIn(headers(host), true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "localhost:80",
                "localhost:8081",
                "evil.example:8080",
                "localhost.evil.example:8080",
                "127.0.0.1.evil.example:8080",
                "[::2]:8080",
                "192.168.1.2:8080",
                "localhost:8080:8080"
            })
    void otherNamesDoNot(String host) {
        assertThat(comesIn(headers(host), true)).isFalse();
    }

    @Test
    void oneNameIsGivenNeitherNoneNorTwo() {
        Headers two = headers("localhost:8080");
        two.add("Host", "evil.example:8080");

        assertThat(comesIn(new Headers(), true)).isFalse();
        assertThat(comesIn(two, true)).isFalse();
    }

    @Test
    void onPort80ThePortMayBeLeftOut() {
        assertThat(new Gate(80).refuses("GET", headers("localhost"), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get", "X"})
    void onlyReadingIsAllowed(String method) {
        assertThat(gate.refuses(method, headers("localhost:8080"), true)).isPresent();
    }

    @Test
    void otherSitesMayLinkHereButNotLoadAnything() {
        Headers link = headers("localhost:8080");
        link.add("Sec-Fetch-Site", "cross-site");
        link.add("Sec-Fetch-Mode", "navigate");
        Headers script = headers("localhost:8080");
        script.add("Sec-Fetch-Site", "cross-site");
        script.add("Sec-Fetch-Mode", "no-cors");
        Headers otherPort = headers("localhost:8080");
        otherPort.add("Sec-Fetch-Site", "same-site");
        Headers foreign = headers("localhost:8080");
        foreign.add("Origin", "http://localhost:3000");
        Headers opaque = headers("localhost:8080");
        opaque.add("Origin", "null");
        Headers own = headers("localhost:8080");
        own.add("Origin", "http://localhost:8080");
        own.add("Sec-Fetch-Site", "same-origin");

        assertThat(comesIn(link, true)).isTrue();
        assertThat(comesIn(link, false)).as("to what is the preview's own").isFalse();
        assertThat(comesIn(script, true)).isFalse();
        assertThat(comesIn(otherPort, true)).isFalse();
        assertThat(comesIn(foreign, true)).isFalse();
        assertThat(comesIn(opaque, true)).isFalse();
        assertThat(comesIn(own, false)).isTrue();
    }
}
