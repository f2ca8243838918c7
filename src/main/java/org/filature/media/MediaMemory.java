package org.filature.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.filature.media.Cleaned.Made;
import org.filature.media.Medium.Copy;
import org.filature.model.Sha256;
import org.filature.model.Slug;

/**
 * What was cleaned, from one round to the next. Bytes are given up where memory is short, and made anew when they are
 * asked for. For any thread.
 */
public final class MediaMemory {
    private static final int NAME = 60;
    private static final int HASH = 10;

    /**
     * An original.
     *
     * @param name its path below {@code media/}
     * @param digest its SHA-256
     * @param allowed endings of files that are published as they are
     */
    record Original(String name, Path file, String digest, Set<String> allowed) {
        /** Two files of one content and one ending are cleaned alike. */
        String key() {
            String all =
                    String.join(" ", Cleaning.VERSION, Runtime.version().toString(), digest, Cleaning.ending(name));
            return Sha256.hex(all);
        }
    }

    private record Place(Original original, int copy) {}

    private final MediaCache cache;
    private final Map<Original, CompletableFuture<Medium>> known = new ConcurrentHashMap<>();
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final Map<Original, SoftReference<Cleaned>> bytes = new ConcurrentHashMap<>();

    /** @param folder where cleaned files are kept from one run to the next */
    public MediaMemory(Path folder) {
        this.cache = new MediaCache(folder);
    }

    /** What is published of an original; whoever asks first cleans it, and others wait. */
    Medium medium(Original original) {
        CompletableFuture<Medium> own = new CompletableFuture<>();
        CompletableFuture<Medium> first = known.putIfAbsent(original, own);
        if (first != null) {
            return first.join();
        }
        try {
            own.complete(make(original));
        } catch (RuntimeException | Error e) {
            own.completeExceptionally(e);
            throw e;
        }
        return own.join();
    }

    private Medium make(Original original) {
        String slug = Slug.of(stem(original.name()), NAME);
        try {
            Cleaned cleaned = cleaned(original);
            bytes.put(original, new SoftReference<>(cleaned));
            List<Copy> copies = new ArrayList<>();
            for (Made made : cleaned.copies()) {
                Copy copy = copy(slug, made);
                places.put(copy.path(), new Place(original, copies.size()));
                copies.add(copy);
            }
            Copy whole = copies.get(copies.size() - 1);
            String name = slug + whole.path().substring(whole.path().lastIndexOf('.'));
            return whole.width() > 0
                    ? new Medium.Picture(name, copies, cleaned.isMoving())
                    : new Medium.Document(name, whole);
        } catch (Refusal refusal) {
            String name = original.name();
            return new Medium.Refused(slug, refusal.code(), "`media/" + name + "` " + refusal.what(), refusal.hint());
        }
    }

    private static Copy copy(String slug, Made made) {
        String hash = Sha256.hex(made.bytes());
        String size = made.width() == 0 || made.ending().equals("svg") ? "" : "-" + made.width();
        String path = "media/" + slug + size + "." + hash.substring(0, HASH) + "." + made.ending();
        return new Copy(path, made.width(), made.height(), hash);
    }

    private static String stem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }

    private Cleaned cleaned(Original original) throws Refusal {
        String key = original.key();
        Optional<Cleaned> kept = cache.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            if (Files.size(original.file()) > Limits.FILE) {
                throw Refusal.large(
                        "is larger than " + (Limits.FILE >> 20) + " MB", "make it smaller, or link to where it is");
            }
            byte[] file = Files.readAllBytes(original.file());
            Cleaned cleaned = Cleaning.clean(original.name(), file, original.allowed());
            boolean isAsItWas = cleaned.copies().get(0).bytes() == file;
            if (!isAsItWas) {
                cache.keep(key, cleaned);
            }
            return cleaned;
        } catch (IOException e) {
            throw new UncheckedIOException(original.file() + " cannot be read", e);
        }
    }

    /** The content of a published file. */
    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(places.get(path))
                .map(place -> held(place.original()).copies().get(place.copy()).bytes());
    }

    /** What a published file says in letters that its bytes do not show as such. */
    List<String> texts(String path) {
        return Optional.ofNullable(places.get(path))
                .map(place -> held(place.original()).texts())
                .orElse(List.of());
    }

    private Cleaned held(Original original) {
        SoftReference<Cleaned> held = bytes.get(original);
        Cleaned cleaned = held == null ? null : held.get();
        if (cleaned == null) {
            try {
                cleaned = cleaned(original);
            } catch (Refusal changed) {
                throw new UncheckedIOException(
                        new IOException(original.file() + " has changed since it was read", changed));
            }
            bytes.put(original, new SoftReference<>(cleaned));
        }
        return cleaned;
    }

    /** Forgets all but these. */
    void turn(Set<Original> present) {
        known.keySet().retainAll(present);
        bytes.keySet().retainAll(present);
        places.values().removeIf(place -> !present.contains(place.original()));
    }

    void tidy() {
        cache.keepOnly(known.keySet().stream().map(Original::key).collect(Collectors.toSet()));
    }
}
