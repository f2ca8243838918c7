package org.filature.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.filature.model.PageState;
import org.filature.view.News;
import org.filature.view.SitePlan;

/**
 * Tells what a publication changes against the last one.
 *
 * <p>A build that changes nothing is no publication: it keeps the news of the last one, so that two builds in a row
 * give the same bytes, and so does a build of what is in version control beside the content.
 */
public final class WhatChanged {
    private final SitePlan plan;
    private final Last last;

    private WhatChanged(SitePlan plan, Last last) {
        this.plan = plan;
        this.last = last;
    }

    /**
     * The last publication.
     *
     * @param files the paths of all its files
     * @param pages what it kept of pages, by path; empty if an older program made it
     * @param read a file of it
     */
    public record Last(Set<String> files, Map<String, PageState> pages, Function<String, Optional<byte[]>> read) {
        public Last {
            files = Set.copyOf(files);
            pages = Map.copyOf(pages);
        }
    }

    /**
     * The news of each language.
     *
     * @param states what is published now, by path from the site's root
     */
    public static Map<String, News> of(SitePlan plan, SortedMap<String, PageState> states, Last last) {
        WhatChanged changes = new WhatChanged(plan, last);
        Map<String, News> news = new HashMap<>();
        plan.roots().forEach((language, root) -> news.put(language, changes.of(root, states)));
        return news;
    }

    private News of(String root, SortedMap<String, PageState> states) {
        if (!last.files().contains(root + "index.html")) {
            return News.FIRST;
        }
        SortedMap<String, PageState> before = below(root, last.pages());
        Set<String> unknown = before.isEmpty()
                ? last.files().stream()
                        .filter(file -> isBelow(root, file))
                        .map(file -> file.substring(root.length()))
                        .collect(TreeSet::new, Set::add, Set::addAll)
                : Set.of();
        News news = Changes.between(before, unknown, below(root, states), plan.moves());
        return news.isEmpty() ? kept(root) : news;
    }

    private News kept(String root) {
        return last.read()
                .apply(root + SitePlan.WHAT_CHANGED)
                .flatMap(NewsFile::read)
                .orElse(News.NONE);
    }

    private SortedMap<String, PageState> below(String root, Map<String, PageState> states) {
        SortedMap<String, PageState> below = new TreeMap<>();
        states.forEach((path, state) -> {
            if (isBelow(root, path)) {
                below.put(path.substring(root.length()), state);
            }
        });
        return below;
    }

    /** The first language's pages lie at the root, where the others' folders lie too. */
    private boolean isBelow(String root, String path) {
        return path.startsWith(root)
                && (!root.isEmpty()
                        || plan.roots().values().stream()
                                .noneMatch(other -> !other.isEmpty() && path.startsWith(other)));
    }
}
