package org.filature.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filature.diagnostic.Nearest;
import org.filature.model.Entry;

/** The Markdown files of the content, for links from file to file. */
final class ContentFiles {
    private static final Pattern TRANSLATION = Pattern.compile("(.*)\\.[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\\.md");

    private static final String HOME = "index.html";

    /**
     * Where a file is shown.
     *
     * @param page the page's path below a language's root
     */
    record Target(Entry entry, String page) {
        boolean isHome() {
            return page.equals(HOME);
        }
    }

    private final Map<String, Target> byPath = new HashMap<>();

    ContentFiles(Stream<? extends Entry> entries, Optional<? extends Entry> home) {
        entries.forEach(entry -> byPath.putIfAbsent(path(entry), new Target(entry, entry.path())));
        home.ifPresent(entry -> byPath.put(path(entry), new Target(entry, HOME)));
    }

    private static String path(Entry entry) {
        return Paths.normalize("", entry.head().origin().file().path());
    }

    /** What a path means in a file: an original, or a translation of one. */
    Optional<Target> find(String file, String path) {
        String wanted = Paths.normalize(Paths.folder(file), path);
        Target exact = byPath.get(wanted.startsWith("/") ? wanted.substring(1) : wanted);
        if (exact != null) {
            return Optional.of(exact);
        }
        Matcher translation = TRANSLATION.matcher(wanted);
        return translation.matches() ? Optional.ofNullable(byPath.get(translation.group(1) + ".md")) : Optional.empty();
    }

    /** The files with the nearest names. */
    String hint(String path) {
        List<String> names = byPath.keySet().stream().map(Paths::name).toList();
        return Nearest.hint(Paths.name(path), names);
    }
}
