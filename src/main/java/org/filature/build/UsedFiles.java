package org.filature.build;

import java.util.List;
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
    /** As published files are called. */
    private static final Pattern PATH = Pattern.compile("media/[a-z0-9-]+\\.[0-9a-f]{10}\\.[a-z0-9]+");

    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /** Looks through a page. */
    void look(String html) {
        if (html.contains(MEDIA)) {
            Matcher path = PATH.matcher(html);
            while (path.find()) {
                used.add(path.group());
            }
        }
    }

    /** Paths from the site's root, in order. */
    List<String> paths() {
        return used.stream().sorted().toList();
    }
}
