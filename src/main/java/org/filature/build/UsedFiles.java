package org.filature.build;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of {@code media/} the published pages show or link. No other is published: a picture that belongs to a
 * draft gives the draft away, if only by its name.
 */
final class UsedFiles {
    private static final String MEDIA = "media/";
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"(?:\\.\\./)*(media/[^\"#?]+)");

    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /** Looks through a page. */
    void look(String html) {
        if (html.contains(MEDIA)) {
            Matcher address = ADDRESS.matcher(html);
            while (address.find()) {
                String path = address.group(1).replace("&amp;", "&").replace("&#39;", "'");
                used.add(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        }
    }

    /** Whether a file is to be published. */
    boolean contains(String path) {
        return !path.startsWith(MEDIA) || used.contains(path);
    }
}
