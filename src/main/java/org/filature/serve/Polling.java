package org.filature.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what changed by looking at every file, where the system does not tell. */
final class Polling {
    private record Stamp(FileTime modified, long size) {}

    private final List<Path> folders;
    private Map<Path, Stamp> known;

    Polling(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.known = look();
    }

    /** What is new, changed or gone since the last time. */
    Set<Path> changes() {
        Map<Path, Stamp> found = look();
        Set<Path> changed = new HashSet<>();
        found.forEach((path, stamp) -> {
            if (!stamp.equals(known.get(path))) {
                changed.add(path);
            }
        });
        known.keySet().stream().filter(path -> !found.containsKey(path)).forEach(changed::add);
        known = found;
        return changed;
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> found = new HashMap<>();
        folders.forEach(folder -> look(folder, found));
        return found;
    }

    private static void look(Path folder, Map<Path, Stamp> found) {
        try {
            Trees.walk(folder, (path, attributes) -> {
                if (attributes.isRegularFile()) {
                    found.put(path, new Stamp(attributes.lastModifiedTime(), attributes.size()));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
