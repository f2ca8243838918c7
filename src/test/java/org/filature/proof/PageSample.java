package org.filature.proof;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
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
    private final SortedMap<String, Document> pages;
    private final Map<String, Set<String>> features = new HashMap<>();
    private final Set<String> chosen = new TreeSet<>();
    private final Set<String> shown = new HashSet<>();

    private PageSample(SortedMap<String, Document> pages) {
        this.pages = pages;
        pages.forEach((path, page) -> features.put(path, features(page)));
    }

    static List<String> of(SortedMap<String, Document> pages) {
        PageSample sample = new PageSample(pages);
        sample.choose();
        return List.copyOf(sample.chosen);
    }

    private void choose() {
        Map<String, List<String>> folders = pages.keySet().stream()
                .collect(Collectors.groupingBy(PageSample::folder, TreeMap::new, Collectors.toList()));
        folders.forEach((folder, inside) -> {
            boolean root = DemoSite.isHome(pages, folder.isEmpty() ? "index.html" : folder + "/index.html");
            inside.stream().filter(path -> root || path.endsWith("/index.html")).forEach(this::take);
            inside.stream()
                    .filter(path -> !chosen.contains(path))
                    .max(Comparator.comparingInt(path -> features(path).size()))
                    .ifPresent(this::take);
        });
        Set<String> missing = features.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        missing.removeAll(shown);
        List<String> left = new ArrayList<>(pages.keySet());
        while (!missing.isEmpty()) {
            String next = left.stream()
                    .max(Comparator.comparingLong(path -> count(missing, features(path))))
                    .orElseThrow();
            take(next);
            missing.removeAll(shown);
        }
    }

    private void take(String path) {
        chosen.add(path);
        shown.addAll(features(path));
    }

    private Set<String> features(String path) {
        return features.getOrDefault(path, Set.of());
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static long count(Set<String> missing, Set<String> features) {
        return features.stream().filter(missing::contains).count();
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
