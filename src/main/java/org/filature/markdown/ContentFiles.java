package org.filature.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern ENDING = Pattern.compile("(?i)(\\.(md|markdown|html?))?/?$");

    private static final String MARKDOWN = ".md";
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
    /** Entries by the last part of their files' names, in lower case. */
    private final Map<String, List<Entry>> byName = new HashMap<>();

    ContentFiles(Stream<? extends Entry> entries, Optional<? extends Entry> home) {
        entries.forEach(entry -> {
            String path = path(entry);
            boolean isOwnFile = byPath.putIfAbsent(path, new Target(entry, entry.path())) == null
                    && ("/" + path).contains("/" + entry.type().folder() + "/");
            if (isOwnFile) {
                byName.computeIfAbsent(folded(Paths.name(path)), name -> new ArrayList<>(1))
                        .add(entry);
            }
        });
        home.ifPresent(entry -> byPath.put(path(entry), new Target(entry, HOME)));
    }

    private static String path(Entry entry) {
        return Paths.normalize("", entry.head().origin().file().path());
    }

    /**
     * The entry whose file a wiki link names: without regard to case, with or without folders and {@code .md}. Empty if
     * there is none, or more than one.
     */
    Optional<Entry> linked(String target) {
        String end = folded(Paths.normalize("", target.endsWith(MARKDOWN) ? target : target + MARKDOWN));
        List<Entry> found = byName.getOrDefault(Paths.name(end), List.of()).stream()
                .filter(entry -> ("/" + folded(path(entry))).endsWith("/" + end))
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        Matcher translation = TRANSLATION.matcher(end);
        return translation.matches() && found.isEmpty() ? linked(translation.group(1)) : Optional.empty();
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
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

    /**
     * The file that was probably meant, as it must be written: of the same name but for case, folder and ending, or
     * else of the nearest one.
     */
    Optional<String> hint(String file, String path) {
        String name = ENDING.matcher(Paths.name(path)).replaceFirst("") + ".md";
        List<String> named = named(name);
        List<String> near = named.isEmpty()
                ? Nearest.to(name, byPath.keySet().stream().map(Paths::name).toList()).stream()
                        .flatMap(other -> named(other).stream())
                        .distinct()
                        .limit(3)
                        .toList()
                : named;
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of("did you mean "
                        + Nearest.or(near.stream()
                                .map(other -> Paths.relative(Paths.folder(file), other))
                                .toList())
                        + "?");
    }

    private List<String> named(String name) {
        return byPath.keySet().stream()
                .filter(path -> Paths.name(path).equalsIgnoreCase(name))
                .sorted()
                .toList();
    }
}
