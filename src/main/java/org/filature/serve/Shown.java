package org.filature.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A page as it is shown.
 *
 * @param html without what the preview adds
 * @param source the file it comes of, as messages name it; empty if there is none
 * @param version changes with what the page shows, so that an open page knows whether it is still the same
 */
record Shown(String html, String source, String version) {
    /** Stands for pages that there are not. */
    static final String MISSING = "missing";
    /** Stands for pages that could not be made. */
    static final String FAULTY = "faulty";

    private static final int BYTES = 8;

    static Shown page(String html, String source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
            return new Shown(html, source, HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** In place of a page that could not be made, and never could before. */
    static Shown faulty(String source) {
        String html = """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>This page cannot be made yet</title>
                <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
                <body><p>This page cannot be made yet. It comes by itself when what is wrong is mended.</p></body>
                </html>
                """;
        return new Shown(html, source, FAULTY);
    }
}
