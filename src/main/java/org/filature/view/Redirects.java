package org.filature.view;

import java.util.Optional;
import java.util.regex.Pattern;
import org.filature.model.Site;

/** Old paths of pages, as authors write them. */
final class Redirects {
    private static final Pattern FIT = Pattern.compile("[\\p{L}\\p{N}._~@+-]+(/[\\p{L}\\p{N}._~@+-]+)*/?");
    private static final Pattern FILE = Pattern.compile(".*\\.html?");

    private Redirects() {}

    /**
     * The file that answers for an old path: {@code /old/} and {@code old} are {@code old/index.html}, as servers have
     * it.
     */
    static Optional<String> path(String written) {
        String path = written.strip().replaceFirst("^/+", "");
        if (!FIT.matcher(path).matches() || ("/" + path + "/").contains("/../") || ("/" + path + "/").contains("/./")) {
            return Optional.empty();
        }
        if (FILE.matcher(path).matches()) {
            return Optional.of(path);
        }
        return Optional.of(path + (path.endsWith("/") ? "" : "/") + "index.html");
    }

    /** The language to whose pages an old path leads. */
    static String language(String path, Site site) {
        return site.languages().stream()
                .skip(1)
                .filter(language -> path.startsWith(language + "/"))
                .findFirst()
                .orElse(site.firstLanguage());
    }
}
