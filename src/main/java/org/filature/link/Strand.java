package org.filature.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filature.model.Entry;

/**
 * What hangs on each entry in one respect.
 *
 * @param <T> what hangs there
 */
final class Strand<T> {
    private final Map<String, Set<T>> hanging = new HashMap<>();
    private final Map<String, List<T>> lists = new HashMap<>();

    /** Hangs something on an entry, once. */
    void tie(Entry entry, T what) {
        hanging.computeIfAbsent(entry.id(), key -> new LinkedHashSet<>(4)).add(what);
    }

    /** Makes the lists that are asked for from now on. */
    Strand<T> tied() {
        hanging.forEach((id, all) -> lists.put(id, Collections.unmodifiableList(new ArrayList<>(all))));
        hanging.clear();
        return this;
    }

    List<T> of(Entry entry) {
        return lists.getOrDefault(entry.id(), List.of());
    }

    Optional<T> one(Entry entry) {
        return of(entry).stream().findFirst();
    }
}
