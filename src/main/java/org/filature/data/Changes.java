package org.filature.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.model.PageState;
import org.filature.view.News;

/** Compares two publications of a language, by the paths of their pages from the language's root. */
final class Changes {
    private final SortedMap<String, PageState> before;
    private final Set<String> unknown;
    private final Map<String, String> cameFrom = new HashMap<>();
    private final Set<String> moved = new HashSet<>();

    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> corrected = new ArrayList<>();
    private final List<String> retracted = new ArrayList<>();
    private final List<News.Move> renamed = new ArrayList<>();

    private Changes(Map<String, PageState> before, Set<String> unknown) {
        this.before = new TreeMap<>(before);
        this.unknown = unknown;
    }

    /**
     * Compares.
     *
     * @param before what was published of each page
     * @param unknown pages that were published, but of which nothing is known
     * @param now what is published
     * @param moves old paths and the paths to which they lead
     */
    static News between(
            Map<String, PageState> before,
            Set<String> unknown,
            SortedMap<String, PageState> now,
            Map<String, String> moves) {
        Changes changes = new Changes(before, unknown);
        changes.move(now, moves);
        now.forEach(changes::look);
        return changes.news(now);
    }

    private void move(Map<String, PageState> now, Map<String, String> moves) {
        for (String old : before.keySet()) {
            String path = moves.getOrDefault(old, "");
            if (!now.containsKey(old) && now.containsKey(path)) {
                moved.add(old);
                if (!before.containsKey(path)) {
                    cameFrom.putIfAbsent(path, old);
                }
            }
        }
    }

    private void look(String path, PageState state) {
        PageState last = before.get(path);
        String from = cameFrom.getOrDefault(path, "");
        if (last == null && unknown.contains(path)) {
            return;
        }
        if (state.retracted()) {
            if (last == null || !last.retracted()) {
                retracted.add(path);
            }
        } else if (!from.isEmpty()) {
            renamed.add(new News.Move(from, path));
        } else if (last == null || last.retracted()) {
            added.add(path);
        } else if (state.corrections() > last.corrections()) {
            corrected.add(path);
        } else if (!state.content().equals(last.content())) {
            changed.add(path);
        }
    }

    private News news(Map<String, PageState> now) {
        int removed = (int) before.keySet().stream()
                .filter(path -> !now.containsKey(path) && !moved.contains(path))
                .count();
        return new News(true, false, added, changed, corrected, retracted, renamed, removed);
    }
}
