package org.filature.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;
import org.filature.model.Entry;
import org.filature.model.Source;

/** Makes entries of files in one reading, or finds those that were made of the same files before. */
final class EntryMaker {
    private final ContentMemory memory;
    private final Diagnostics diagnostics;
    private final Queue<Source> inPlace = new ConcurrentLinkedQueue<>();

    private record Made(List<Entry> entries, Collection<Source> inPlace) {}

    /** Makes one entry; notes its problems and the sources written in place. */
    @FunctionalInterface
    interface One {
        Optional<Entry> make(Diagnostics found, Queue<Source> inPlace);
    }

    /** Makes some entries; notes their problems and the sources written in place. */
    @FunctionalInterface
    interface Some {
        List<? extends Entry> make(Diagnostics found, Queue<Source> inPlace);
    }

    EntryMaker(ContentMemory memory, Diagnostics diagnostics) {
        this.memory = memory;
        this.diagnostics = diagnostics;
    }

    Optional<TextFile> text(String path) {
        return memory.text(path, diagnostics);
    }

    /**
     * The entry in some files.
     *
     * @param key names it
     * @param inputs all that it depends on
     */
    Optional<Entry> entry(String key, List<?> inputs, One one) {
        return entries(
                        key,
                        inputs,
                        (found, sources) -> one.make(found, sources).stream().toList())
                .stream()
                .findFirst();
    }

    /** The entries in some files. */
    List<Entry> entries(String key, List<?> inputs, Some some) {
        Made made = memory.make(key, inputs, Made.class, diagnostics, found -> {
            Queue<Source> sources = new ConcurrentLinkedQueue<>();
            List<Entry> entries = new ArrayList<>(some.make(found, sources));
            return new Made(entries, sources);
        });
        inPlace.addAll(made.inPlace);
        return made.entries;
    }

    /** Adds a source that another found. */
    void addInPlace(Source source) {
        inPlace.add(source);
    }

    /** All sources written in place, in the order of their places. */
    List<Source> inPlace() {
        return inPlace.stream()
                .sorted(Comparator.comparing(source -> source.head().origin().at("")))
                .toList();
    }
}
