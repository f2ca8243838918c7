package org.filature.serve;

import java.util.Locale;
import java.util.Map;

/** What kind of file a name means. */
final class MediaTypes {
    private static final String TEXT = "; charset=utf-8";
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("html", "text/html" + TEXT),
            Map.entry("css", "text/css" + TEXT),
            Map.entry("js", "text/javascript" + TEXT),
            Map.entry("txt", "text/plain" + TEXT),
            Map.entry("md", "text/markdown" + TEXT),
            Map.entry("csv", "text/csv" + TEXT),
            Map.entry("ics", "text/calendar" + TEXT),
            Map.entry("json", "application/json" + TEXT),
            Map.entry("xml", "application/xml" + TEXT),
            Map.entry("atom", "application/atom+xml" + TEXT),
            Map.entry("svg", "image/svg+xml" + TEXT),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("zip", "application/zip"));

    private MediaTypes() {}

    /** The type of a file, with its charset where it is text; a plain run of bytes if it is not known. */
    static String of(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, "application/octet-stream");
    }
}
