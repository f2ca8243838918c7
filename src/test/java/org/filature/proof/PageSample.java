package org.filature.proof;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Few pages that together show all there is: each page at the root of a language, the index and the richest page of
 * each folder, and then those that show an element of some class in a place where no page so far has one. What a
 * template adds is looked at without a word here.
 */
final class PageSample {
    private final Map<String, Set<String>> features = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    /**
     * Chooses among the pages of a language, or more.
     *
     * @param homes the pages whose folders are roots
     */
    List<String> choose(SortedMap<String, Document> pages, List<String> homes) {
        pages.forEach((path, page) -> features.put(path, features(page)));
        Set<String> chosen = new TreeSet<>();
        Set<String> roots = homes.stream().map(PageSample::folder).collect(Collectors.toSet());
        Map<String, List<String>> folders = pages.keySet().stream()
                .collect(Collectors.groupingBy(PageSample::folder, TreeMap::new, Collectors.toList()));
        folders.forEach((folder, inside) -> {
            inside.stream()
                    .filter(path -> roots.contains(folder) || path.endsWith("/index.html"))
                    .forEach(chosen::add);
            inside.stream()
                    .filter(path -> !chosen.contains(path))
                    .max(Comparator.comparingInt(path -> features(path).size()))
                    .ifPresent(chosen::add);
        });
        chosen.forEach(path -> shown.addAll(features(path)));
        for (String next = best(pages.keySet()); gain(next) > 0; next = best(pages.keySet())) {
            chosen.add(next);
            shown.addAll(features(next));
        }
        return List.copyOf(chosen);
    }

    private String best(Set<String> paths) {
        return paths.stream().max(Comparator.comparingLong(this::gain)).orElseThrow();
    }

    private long gain(String path) {
        return features(path).stream()
                .filter(feature -> !shown.contains(feature))
                .count();
    }

    private Set<String> features(String path) {
        return features.getOrDefault(path, Set.of());
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Which elements stand in which, each by name and classes. */
    private static Set<String> features(Document page) {
        return page.select("body *").stream()
                .map(element -> name(element.parent()) + " > " + name(element))
                .collect(Collectors.toSet());
    }

    private static String name(@Nullable Element element) {
        return element == null
                ? ""
                : element.normalName()
                        + element.classNames().stream()
                                .sorted()
                                .map(name -> "." + name)
                                .collect(joining());
    }
}
