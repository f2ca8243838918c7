package org.filature.archive;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what extension a copy's kind is known. Pages end in {@code .txt}: a foreign page, opened from the dossier's own
 * site, could run there and load from elsewhere. Their bytes are the same, and so is their hash.
 */
final class MediaTypes {
    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("text/html", "html.txt"),
            Map.entry("application/xhtml+xml", "xhtml.txt"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/csv", "csv"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/json", "json"),
            Map.entry("application/xml", "xml.txt"),
            Map.entry("text/xml", "xml.txt"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/avif", "avif"),
            Map.entry("image/svg+xml", "svg"));
    /** What a browser would run. */
    private static final Set<String> ACTIVE = Set.of("html", "htm", "shtml", "xhtml", "xht", "mht", "xml", "js");

    private static final Pattern WRITTEN = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

    private MediaTypes() {}

    /** What the host says of the type; where that says nothing, what the address says. */
    static String extension(String type, URI at) {
        String known = EXTENSIONS.get(type);
        if (known != null) {
            return known;
        }
        Matcher written = WRITTEN.matcher(at.getPath());
        String extension = written.find() ? written.group(1).toLowerCase(Locale.ROOT) : "bin";
        return ACTIVE.contains(extension) ? extension + ".txt" : extension;
    }
}
