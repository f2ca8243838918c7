package org.filature.media;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.media.MediaMemory.Original;

/**
 * The files of {@code media/} as they are published. Each is cleaned when it is first asked for, and then known: a file
 * that nothing shows is never looked into. Two are equal if all their files are. For any thread.
 */
public final class Media {
    /** No files at all. */
    public static final Media NONE = new Media(Map.of(), new MediaMemory(Path.of("")));

    private final Map<String, Original> originals;
    private final MediaMemory memory;

    private Media(Map<String, Original> originals, MediaMemory memory) {
        this.originals = Map.copyOf(originals);
        this.memory = memory;
    }

    /**
     * The files of a dossier.
     *
     * @param files by their paths below {@code media/}
     * @param digests their SHA-256 in hex; a file without one is as if it were not there
     * @param allowed endings of files that are published as they are; texts are besides where copies of sources lie
     */
    public static Media of(
            Map<String, Path> files, Map<String, String> digests, Set<String> allowed, MediaMemory memory) {
        Map<String, Original> originals = new HashMap<>();
        digests.forEach((name, digest) -> Optional.ofNullable(files.get(name))
                .ifPresent(file -> originals.put(name, new Original(name, file, digest, allowed(name, allowed)))));
        memory.turn(new HashSet<>(originals.values()));
        return new Media(originals, memory);
    }

    /** A page that was saved behind a source is kept as a text, which no browser runs. */
    private static Set<String> allowed(String name, Set<String> allowed) {
        return name.startsWith("sources/")
                ? Stream.concat(allowed.stream(), Stream.of("txt")).collect(Collectors.toUnmodifiableSet())
                : allowed;
    }

    /** What is published of a file; nothing if there is none. */
    public Optional<Medium> find(String file) {
        return Optional.ofNullable(originals.get(file)).map(memory::medium);
    }

    /** Likewise, without those that are refused. */
    public Optional<Medium> published(String file) {
        return find(file).filter(medium -> !(medium instanceof Medium.Refused));
    }

    /** The content of a published file by its path from the site's root. */
    public Optional<byte[]> bytes(String path) {
        return memory.bytes(path);
    }

    /** What a published file says in letters that its bytes do not show as such: the pages of a PDF are packed. */
    public List<String> texts(String path) {
        return memory.texts(path);
    }

    /** Deletes cleaned files of earlier runs that this one did not ask for: what was taken back must not lie about. */
    public void tidy() {
        memory.tidy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Media media && media.originals.equals(originals);
    }

    @Override
    public int hashCode() {
        return originals.hashCode();
    }
}
