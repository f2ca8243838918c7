package org.filature.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.filature.model.Entry;

/**
 * What hangs on each entry in one respect.
 *
 * @param <T> what hangs there
 */
final class Strand<T> {
    private final Map<String, List<T>> lists = new HashMap<>();

    /** Hangs something on an entry; once, if it is hung there several times in a row. */
    void tie(Entry entry, T what) {
        List<T> list = list(entry);
        if (list.isEmpty() || !isSame(list.get(list.size() - 1), what)) {
            list.add(what);
        }
    }

    /** An entry is one object as long as threads are spun, so its contents need not be compared. */
    private static boolean isSame(Object one, Object other) {
        return one == other || (!(one instanceof Entry) && one.equals(other));
    }

    /** Hangs something on an entry, unless it hangs there already. For short lists. */
    void tieOnce(Entry entry, T what) {
        List<T> list = list(entry);
        if (!list.contains(what)) {
            list.add(what);
        }
    }

    private List<T> list(Entry entry) {
        return lists.computeIfAbsent(entry.id(), key -> new ArrayList<>(4));
    }

    /** Ends the tying: what lists are given from now on stay as they are. */
    Strand<T> tied() {
        lists.replaceAll((id, list) -> Collections.unmodifiableList(list));
        return this;
    }

    /** The same strand with other things hung in place of some. */
    Strand<T> renewed(UnaryOperator<T> renewing) {
        Map<String, List<T>> others = new HashMap<>();
        lists.forEach((id, list) -> {
            List<T> renewed = Renewal.list(list, renewing);
            if (!Renewal.isSame(renewed, list)) {
                others.put(id, renewed);
            }
        });
        if (others.isEmpty()) {
            return this;
        }
        Strand<T> renewed = new Strand<>();
        renewed.lists.putAll(lists);
        renewed.lists.putAll(others);
        return renewed;
    }

    List<T> of(Entry entry) {
        return lists.getOrDefault(entry.id(), List.of());
    }

    Optional<T> one(Entry entry) {
        return of(entry).stream().findFirst();
    }
}
