package org.filature.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.filature.browser.Chromium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that visits the demonstration's site, served below a path of this machine. */
final class Visit implements AutoCloseable {
    /** The narrowest window that pages must fit, in CSS pixels. */
    static final int NARROW = 320;

    static final List<Integer> WIDTHS = List.of(NARROW, 1280);

    static final int HEIGHT = 800;

    private static final JsonMapper JSON = new JsonMapper();

    private final Chromium browser;
    private final StaticServer server;

    private Visit(Chromium browser, StaticServer server) {
        this.browser = browser;
        this.server = server;
    }

    /** Starts a browser and a server, or skips the test. */
    static Visit orSkip() {
        return of(Chromium.orSkip());
    }

    /** The same with a browser that keeps its {@link Chromium#events}. */
    static Visit recordedOrSkip() {
        return of(Chromium.recordingOrSkip());
    }

    private static Visit of(Chromium browser) {
        try {
            return new Visit(browser, StaticServer.of(DemoSite.get().root(), "/some/dossier/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Chromium browser() {
        return browser;
    }

    /** The address of a page, by its path from the site's root. */
    URI address(String page) {
        return server.address(page);
    }

    void open(String page) {
        browser.open(address(page));
    }

    /** Opens a page from the disk. */
    void openFile(String page) {
        browser.open(DemoSite.get().root().resolve(page).toUri());
    }

    /** Runs a script of {@code src/test/resources/proof}, which returns something, or a promise of it. */
    JsonNode ask(String script, Object... arguments) {
        String asked = "return (async function () {" + script(script)
                + "\n}).apply(null, arguments).then(found => JSON.stringify(found ?? null));";
        return JSON.readTree(browser.run(asked, arguments));
    }

    /** Runs a script that returns findings, each a list of rule, element and advice. */
    void find(Findings findings, String page, String script, Object... arguments) {
        findings.addAll(page, ask(script, arguments));
    }

    static String script(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/proof", name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
