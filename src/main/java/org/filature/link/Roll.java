package org.filature.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filature.model.Actor;
import org.filature.model.Alias;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who goes by which name, round after round: what refers to an entry must be looked at again only if the entry came,
 * went, or is known otherwise than before.
 */
public final class Roll {
    private record Known(Entry entry, boolean isVisible) {}

    /** All that others can show of an entry. */
    private record Face(
            String path,
            String file,
            boolean isVisible,
            boolean isListed,
            Text label,
            List<String> names,
            List<Alias> aliases,
            boolean isLinked) {
        static Face of(Known known) {
            Entry entry = known.entry;
            return new Face(
                    entry.path(),
                    entry.head().origin().file().path(),
                    known.isVisible,
                    entry.isListed(),
                    entry.label(),
                    Directory.names(entry),
                    entry instanceof Actor actor ? actor.aliases() : List.of(),
                    entry instanceof Actor actor && actor.autoLink());
        }
    }

    private List<Entry> entries = List.of();
    private Set<String> hidden = Set.of();
    private Optional<Entry> doubted = Optional.empty();

    /**
     * Calls the roll.
     *
     * @return every id, name and file's name by which an entry that is now known otherwise was known or is known
     */
    public Set<String> changed(Dossier dossier, Directory directory) {
        List<Entry> before = entries;
        Set<String> hiddenBefore = hidden;
        entries = dossier.entries().toList();
        hidden = Set.copyOf(directory.hidden());
        Set<String> names = new HashSet<>();
        if (isAligned(before, entries) && hidden.equals(hiddenBefore)) {
            for (int i = 0; i < entries.size(); i++) {
                if (before.get(i) != entries.get(i)) {
                    compare(known(before.get(i), hidden), known(entries.get(i), hidden), names);
                }
            }
        } else {
            Map<String, Entry> old = byId(before);
            Map<String, Entry> present = byId(entries);
            Set<String> ids = new HashSet<>(old.keySet());
            ids.addAll(present.keySet());
            ids.stream()
                    .filter(id -> old.get(id) != present.get(id) || hidden.contains(id) != hiddenBefore.contains(id))
                    .forEach(id -> compare(known(old.get(id), hiddenBefore), known(present.get(id), hidden), names));
        }
        doubted.ifPresent(entry -> add(entry, names));
        doubted = Optional.empty();
        return names;
    }

    /** Lets the next call take some entry for one that is known otherwise than before. */
    public void doubt(int which) {
        if (!entries.isEmpty()) {
            doubted = Optional.of(entries.get(Math.floorMod(which, entries.size())));
        }
    }

    private static boolean isAligned(List<Entry> before, List<Entry> now) {
        boolean isAligned = before.size() == now.size();
        for (int i = 0; isAligned && i < now.size(); i++) {
            isAligned = before.get(i) == now.get(i)
                    || before.get(i).id().equals(now.get(i).id());
        }
        return isAligned;
    }

    private static Map<String, Entry> byId(List<Entry> entries) {
        Map<String, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    private static Optional<Known> known(@Nullable Entry entry, Set<String> hidden) {
        return Optional.ofNullable(entry).map(one -> new Known(one, !hidden.contains(one.id())));
    }

    private static void compare(Optional<Known> before, Optional<Known> now, Set<String> names) {
        if (!before.map(Face::of).equals(now.map(Face::of))) {
            before.ifPresent(entry -> add(entry.entry, names));
            now.ifPresent(entry -> add(entry.entry, names));
        }
    }

    private static void add(Entry entry, Set<String> names) {
        names.add(entry.id());
        names.addAll(Directory.names(entry));
        String file = entry.head().origin().file().path();
        String name = file.substring(file.lastIndexOf('/') + 1);
        names.add(name.contains(".") ? name.substring(0, name.indexOf('.')) : name);
    }
}
