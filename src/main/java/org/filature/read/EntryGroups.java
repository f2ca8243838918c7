package org.filature.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.filature.model.Entry;
import org.filature.model.EntryType;

/** The files of a folder that make entries, those of one entry together, and the entries that were made of them. */
final class EntryGroups {
    private static final String MARKDOWN = ".md";

    private final Reading.Settings settings;
    private final List<Group> groups;
    private final AtomicReferenceArray<Entry> plain;

    private EntryGroups(Reading.Settings settings, List<Group> groups) {
        this.settings = settings;
        this.groups = List.copyOf(groups);
        this.plain = new AtomicReferenceArray<>(groups.size());
    }

    /** An entry's files, found by folder and name. */
    record Group(EntryType type, String stem, Map<Optional<String>, String> files) {}

    /**
     * What came of reading a group.
     *
     * @param isPlain whether nothing is to be said but the entry
     */
    record Read(Optional<Entry> entry, boolean isPlain) {}

    static EntryGroups of(ContentFolder folder, Reading.Settings settings) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (String path : folder.files().keySet()) {
            int slash = path.indexOf('/');
            Optional<EntryType> type = slash < 0 ? Optional.empty() : EntryType.ofFolder(path.substring(0, slash));
            if (type.isPresent() && path.endsWith(MARKDOWN)) {
                String parent = path.substring(0, path.lastIndexOf('/') + 1);
                String name = path.substring(parent.length(), path.length() - MARKDOWN.length());
                FileName parts = FileName.of(name, settings.languages());
                groups.computeIfAbsent(
                                parent + parts.stem(), key -> new Group(type.get(), parts.stem(), new HashMap<>()))
                        .files()
                        .put(parts.language(), path);
            }
        }
        return new EntryGroups(settings, new ArrayList<>(groups.values()));
    }

    Reading.Settings settings() {
        return settings;
    }

    /** The files of one of the groups; none if there are no groups. */
    Collection<String> files(int which) {
        return groups.isEmpty()
                ? List.of()
                : groups.get(Math.floorMod(which, groups.size())).files().values();
    }

    int size() {
        return groups.size();
    }

    /** The entries of all groups, on every core; those are read again whose files have changed, or tell of problems. */
    List<Entry> entries(ContentMemory memory, Function<Group, Read> reading) {
        return IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(i -> entry(i, memory, reading))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Entry> entry(int i, ContentMemory memory, Function<Group, Read> reading) {
        Group group = groups.get(i);
        Entry known = plain.get(i);
        if (known != null && group.files().values().stream().allMatch(memory::isCurrent)) {
            return Optional.of(known);
        }
        Read read = reading.apply(group);
        plain.set(i, read.isPlain() ? read.entry().orElse(null) : null);
        return read.entry();
    }
}
