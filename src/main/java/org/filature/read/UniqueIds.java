package org.filature.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.model.Entry;
import org.filature.model.Origin;

/**
 * One entry an id.
 *
 * @param given all of them
 * @param entries in order of id
 * @param surplus those whose id another has, in order of path and place
 */
record UniqueIds(List<Entry> given, List<Entry> entries, List<Entry> surplus) {
    /** The same for other entries, if their ids are the same one by one; empty if they are not, or some are surplus. */
    Optional<UniqueIds> again(List<Entry> others) {
        if (!surplus.isEmpty() || given.size() != others.size()) {
            return Optional.empty();
        }
        IdentityHashMap<Entry, Entry> changed = new IdentityHashMap<>();
        for (int i = 0; i < others.size(); i++) {
            Entry before = given.get(i);
            Entry now = others.get(i);
            if (before != now) {
                if (!before.id().equals(now.id())) {
                    return Optional.empty();
                }
                changed.put(before, now);
            }
        }
        return Optional.of(new UniqueIds(
                others,
                entries.stream()
                        .map(entry -> changed.getOrDefault(entry, entry))
                        .toList(),
                surplus));
    }

    /** Of several entries with one id the first in order of path and place counts; the others are reported. */
    static UniqueIds of(List<Entry> entries, Diagnostics diagnostics) {
        Map<String, Entry> byId = new HashMap<>(entries.size() * 2);
        Set<String> twice = new HashSet<>();
        entries.forEach(entry -> {
            if (byId.putIfAbsent(entry.id(), entry) != null) {
                twice.add(entry.id());
            }
        });
        List<Entry> surplus = new ArrayList<>();
        if (!twice.isEmpty()) {
            entries.stream()
                    .filter(entry -> twice.contains(entry.id()))
                    .sorted(Comparator.comparing(entry -> entry.head().origin().at("")))
                    .collect(Collectors.groupingBy(Entry::id))
                    .forEach((id, same) -> {
                        byId.put(id, same.get(0));
                        surplus.addAll(same.subList(1, same.size()));
                    });
        }
        surplus.sort(Comparator.comparing(entry -> entry.head().origin().at("")));
        surplus.forEach(entry -> report(entry, Optional.ofNullable(byId.get(entry.id())), diagnostics));
        return new UniqueIds(
                entries,
                byId.values().stream().sorted(Comparator.comparing(Entry::id)).toList(),
                List.copyOf(surplus));
    }

    private static void report(Entry entry, Optional<Entry> first, Diagnostics diagnostics) {
        String taker = first.map(other -> other.head().origin().file().path()).orElse("another file");
        diagnostics.add(
                Code.DUPLICATE_ID,
                place(entry),
                "the id `" + entry.id() + "` is taken by " + taker,
                "rename the file, or write another `id:`");
    }

    /** Where an entry's id is written, or else the beginning of the file whose name gives it. */
    private static Location place(Entry entry) {
        Origin origin = entry.head().origin();
        return Optional.ofNullable(origin.fields().get("/id"))
                .orElseGet(() -> origin.file().start());
    }
}
