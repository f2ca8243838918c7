package org.filature.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;
import org.filature.model.Entry;

/**
 * What earlier readings of a content folder gave. A file that did not change is not read again, and what was made of it
 * is the very same object, so that later stages can tell what is new. A fresh memory makes for a plain reading.
 *
 * <p>For one reading at a time.
 */
public final class ContentMemory {
    private record Kept(Object inputs, Object made, Diagnostics found) {}

    private final Path root;
    private final String shown;
    private final Map<String, TextFile> texts = new ConcurrentHashMap<>();
    /** The files whose text here is known to be that on the disk. */
    private final Set<String> current = ConcurrentHashMap.newKeySet();

    private Optional<ContentFolder> folder = Optional.empty();
    private Diagnostics listed = new Diagnostics();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private Optional<EntryGroups> groups = Optional.empty();
    private Optional<UniqueIds> ids = Optional.empty();

    /**
     * An empty memory.
     *
     * @param root the content folder
     * @param shown how messages name the folder, such as {@code content}
     */
    public ContentMemory(Path root, String shown) {
        this.root = root;
        this.shown = shown;
    }

    /**
     * Notes that a file was saved, made, moved or deleted, or anything below a folder.
     *
     * @return its path below the content folder, if it lies there
     */
    public Optional<String> changed(Path file) {
        Optional<String> name = name(file);
        name.ifPresent(known -> changed(file, known));
        return name;
    }

    private void changed(Path file, String name) {
        boolean isKnown =
                folder.filter(known -> known.files().containsKey(name)).isPresent();
        if (name.isEmpty()) {
            changed();
        } else if (!isKnown || !Files.isRegularFile(file)) {
            folder = Optional.empty();
            current.removeIf(path -> path.startsWith(name + "/"));
        }
        current.remove(name);
    }

    /** Notes that any file may have changed. */
    public void changed() {
        folder = Optional.empty();
        current.clear();
    }

    private Optional<String> name(Path file) {
        return name(root, file).or(() -> {
            try {
                return name(root.toRealPath(), file);
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> name(Path folder, Path file) {
        return file.startsWith(folder) ? Optional.of(ContentFolder.name(folder, file)) : Optional.empty();
    }

    /** Lets the next reading read some entry's files as if they were new. */
    public void forget(int which) {
        groups.ifPresent(known -> known.files(which).forEach(path -> {
            texts.remove(path);
            current.remove(path);
            kept.remove(path);
        }));
    }

    /** Lists the folder, unless nothing came or went. */
    ContentFolder folder(Diagnostics diagnostics) {
        if (folder.isEmpty()) {
            listed = new Diagnostics();
            folder = Optional.of(ContentFolder.list(root, shown, listed));
            PassedOver.report(folder.get(), listed);
            groups = Optional.empty();
            texts.keySet().retainAll(folder.get().files().keySet());
            kept.keySet().retainAll(folder.get().files().keySet());
            current.retainAll(texts.keySet());
        }
        diagnostics.addAll(listed);
        return folder.get();
    }

    /** The text of a file that may be missing; the same object as long as the text is the same. */
    Optional<TextFile> text(String path, Diagnostics diagnostics) {
        TextFile known = texts.get(path);
        if (known != null && current.contains(path)) {
            return Optional.of(known);
        }
        Optional<TextFile> read = folder(new Diagnostics()).text(path, diagnostics);
        if (read.isEmpty()) {
            texts.remove(path);
            return read;
        }
        TextFile text = known != null && known.text().equals(read.get().text()) ? known : read.get();
        texts.put(path, text);
        if (!Files.isSymbolicLink(root.resolve(path))) {
            // What a link leads to may change under another name.
            current.add(path);
        }
        return Optional.of(text);
    }

    /**
     * What was made of some inputs before, or else is made of them now.
     *
     * @param key the path of the file of which it is made
     * @param inputs all that it depends on, compared by {@code equals}
     * @param making makes it; the problems it finds are told again each time
     */
    <T> T make(String key, List<?> inputs, Class<T> type, Diagnostics diagnostics, Making<T> making) {
        Kept before = kept.get(key);
        if (before == null || !before.inputs.equals(inputs)) {
            Diagnostics found = new Diagnostics();
            before = new Kept(inputs, making.make(found), found);
            kept.put(key, before);
        }
        diagnostics.addAll(before.found);
        return type.cast(before.made);
    }

    /** Makes something of inputs, and tells what is wrong with them. */
    @FunctionalInterface
    interface Making<T> {
        T make(Diagnostics found);
    }

    /** Whether the text of a file is known, and still that on the disk. */
    boolean isCurrent(String path) {
        return current.contains(path);
    }

    /** The files that belong together, unless files came or went. */
    EntryGroups groups(ContentFolder files, Reading.Settings settings) {
        EntryGroups present = groups.filter(known -> known.settings().equals(settings))
                .orElseGet(() -> EntryGroups.of(files, settings));
        groups = Optional.of(present);
        return present;
    }

    /** One entry an id; where all have the ids that they had nothing is sorted again. */
    UniqueIds ids(List<Entry> entries, Diagnostics diagnostics) {
        UniqueIds present =
                ids.flatMap(known -> known.again(entries)).orElseGet(() -> UniqueIds.of(entries, diagnostics));
        ids = Optional.of(present);
        return present;
    }
}
