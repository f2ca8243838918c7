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

/**
 * Who goes by which name, round after round: what refers to an entry must be looked at again only if the entry came,
 * went, or is known otherwise than before.
 */
public final class Roll {
    private record Known(Entry entry, boolean isVisible) {
        boolean isSame(Known other) {
            return entry == other.entry && isVisible == other.isVisible;
        }
    }

    /** All that others can show of an entry. */
    private record Face(
            String path,
            String file,
            boolean isVisible,
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
                    entry.label(),
                    Directory.names(entry),
                    entry instanceof Actor actor ? actor.aliases() : List.of(),
                    entry instanceof Actor actor && actor.autoLink());
        }
    }

    private Map<String, Known> known = Map.of();

    /**
     * Calls the roll.
     *
     * @return every id, name and file's name by which an entry that is now known otherwise was known or is known
     */
    public Set<String> changed(Dossier dossier, Directory directory) {
        Map<String, Known> present = new HashMap<>();
        dossier.entries().forEach(entry -> present.put(entry.id(), new Known(entry, directory.isVisible(entry))));
        Set<String> names = new HashSet<>();
        present.forEach((id, now) -> {
            Known before = known.get(id);
            if (before == null || !before.isSame(now)) {
                compare(Optional.ofNullable(before), Optional.of(now), names);
            }
        });
        known.forEach((id, before) -> {
            if (!present.containsKey(id)) {
                compare(Optional.of(before), Optional.empty(), names);
            }
        });
        known = present;
        return names;
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
