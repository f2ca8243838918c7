package org.filature.archive;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what extension a copy's kind is known. */
final class MediaTypes {
    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "xhtml"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/csv", "csv"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/json", "json"),
            Map.entry("application/xml", "xml"),
            Map.entry("text/xml", "xml"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/avif", "avif"),
            Map.entry("image/svg+xml", "svg"));
    private static final Pattern WRITTEN = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

    private MediaTypes() {}

    /** What the host says of the type; where that says nothing, what the address says. */
    static String extension(String type, URI at) {
        String known = EXTENSIONS.get(type);
        if (known != null) {
            return known;
        }
        Matcher written = WRITTEN.matcher(at.getPath());
        return written.find() ? written.group(1).toLowerCase(Locale.ROOT) : "bin";
    }
}
