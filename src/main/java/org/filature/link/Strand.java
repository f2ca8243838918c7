package org.filature.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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
    /** Up to this length a list is searched faster than a set is kept. */
    private static final int SHORT = 8;

    private final Map<String, List<T>> lists = new HashMap<>();
    private final Map<String, Set<T>> sets = new HashMap<>();

    /** Hangs something on an entry, once. */
    void tie(Entry entry, T what) {
        List<T> list = lists.computeIfAbsent(entry.id(), key -> new ArrayList<>(4));
        if (isNew(entry.id(), list, what)) {
            list.add(what);
        }
    }

    private boolean isNew(String id, List<T> list, T what) {
        if (list.size() < SHORT) {
            return !list.contains(what);
        }
        return sets.computeIfAbsent(id, key -> new HashSet<>(list)).add(what);
    }

    /** Ends the tying: what lists are given from now on stay as they are. */
    Strand<T> tied() {
        lists.replaceAll((id, list) -> Collections.unmodifiableList(list));
        sets.clear();
        return this;
    }

    List<T> of(Entry entry) {
        return lists.getOrDefault(entry.id(), List.of());
    }

    Optional<T> one(Entry entry) {
        return of(entry).stream().findFirst();
    }
}
