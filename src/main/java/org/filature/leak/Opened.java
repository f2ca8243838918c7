package org.filature.leak;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be read in a published file, whatever its kind: markup apart, escapes undone. */
final class Opened {
    /** Escapes within escapes, such as HTML in a feed, are undone so often. */
    private static final int LAYERS = 3;

    private static final Set<String> MARKUP = Set.of("html", "htm", "xhtml", "svg", "xml", "atom", "rss", "kml", "gpx");
    private static final Set<String> PLAIN = Set.of(
            "js",
            "json",
            "css",
            "txt",
            "csv",
            "tsv",
            "ics",
            "vcf",
            "map",
            "pem",
            "md",
            "webmanifest",
            "jsonld",
            "geojson",
            "ttl",
            "log",
            "yaml",
            "yml",
            "vtt",
            "srt",
            "bib",
            "ris",
            "eml");

    private Opened() {}

    private static String kind(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "txt" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether most of a file is no text. */
    static boolean isBinary(String path) {
        String kind = kind(path);
        return !kind.equals("png") && !MARKUP.contains(kind) && !PLAIN.contains(kind);
    }

    static String of(String path, byte[] bytes) {
        String kind = kind(path);
        if (kind.equals("png")) {
            return PngTexts.of(bytes);
        }
        if (isBinary(path)) {
            // Texts in pictures and documents have one byte a letter, or two of which one is nothing.
            String text = new String(bytes, StandardCharsets.UTF_8);
            String narrow = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
            return layers(text, LAYERS) + Folding.END + Decoded.of(narrow, false);
        }
        boolean isMarkup = MARKUP.contains(kind);
        return Readings.of(bytes).stream()
                .map(text -> isMarkup ? layers(text, LAYERS) + packed(text) : plain(text))
                .collect(Collectors.joining(String.valueOf(Folding.END)));
    }

    private static String plain(String text) {
        String decoded = Decoded.of(text, true) + packed(text);
        return decoded.indexOf('<') < 0 ? decoded : decoded + Folding.END + layers(decoded, LAYERS - 1);
    }

    private static String packed(String text) {
        String packed = Base64Texts.of(text);
        return packed.isEmpty() ? packed : Folding.END + layers(packed, LAYERS - 1);
    }

    private static String layers(String text, int layers) {
        StringBuilder aside = new StringBuilder();
        String left = text;
        for (int i = 0; i < layers; i++) {
            String before = left;
            left = Decoded.of(Markup.strip(left, aside), false);
            if (left.equals(before)) {
                break;
            }
        }
        String values = aside.toString();
        return left + Folding.END + Unbroken.texts(left) + Folding.END + Decoded.of(Decoded.of(values, true), false);
    }
}
