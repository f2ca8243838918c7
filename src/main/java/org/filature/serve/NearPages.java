package org.filature.serve;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filature.diagnostic.Nearest;

/** Finds pages that an address which leads nowhere may have meant. */
final class NearPages {
    private static final int MOST = 6;
    private static final String PAGE = ".html";

    private NearPages() {}

    /**
     * The paths nearest to one that has no page, nearest first: those with the same id in another folder, then those
     * with an id like it, then those that are written like it.
     *
     * @param pages the paths to choose from
     */
    static List<String> of(String path, Collection<String> pages) {
        Map<String, Set<String>> byId = new HashMap<>();
        pages.forEach(page ->
                byId.computeIfAbsent(id(page), id -> new LinkedHashSet<>(2)).add(page));
        Set<String> near = new LinkedHashSet<>(byId.getOrDefault(id(path), Set.of()));
        Nearest.to(id(path), byId.keySet()).forEach(id -> near.addAll(byId.getOrDefault(id, Set.of())));
        near.addAll(Nearest.to(path, pages));
        return near.stream().limit(MOST).toList();
    }

    private static String id(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(PAGE) ? name.substring(0, name.length() - PAGE.length()) : name;
    }
}
