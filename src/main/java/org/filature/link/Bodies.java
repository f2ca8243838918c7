package org.filature.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.model.Entry;
import org.filature.model.Prose;

/** The bodies of a dossier's entries, understood, in every language they were written in. Immutable. */
public final class Bodies {
    private final String firstLanguage;
    private final Map<Key, Map<String, Prose>> byEntry;
    /** Of those that link to parts of pages. */
    private final Set<Key> linkingParts;

    /**
     * The bodies of a dossier.
     *
     * @param firstLanguage the originals' language
     * @param byEntry by {@link #key}, then by the language of the page; a page in a language without a translation has
     *     the original's words there, with the links of that page
     */
    public Bodies(String firstLanguage, Map<Key, ? extends Map<String, Prose>> byEntry) {
        this(firstLanguage, new HashMap<>(byEntry), new HashSet<>());
        this.byEntry.forEach(this::noteParts);
    }

    private Bodies(String firstLanguage, Map<Key, Map<String, Prose>> byEntry, Set<Key> linkingParts) {
        this.firstLanguage = firstLanguage;
        this.byEntry = byEntry;
        this.linkingParts = linkingParts;
    }

    private void noteParts(Key key, Map<String, Prose> texts) {
        if (texts.values().stream().allMatch(prose -> prose.fragments().isEmpty())) {
            linkingParts.remove(key);
        } else {
            linkingParts.add(key);
        }
    }

    /** The same bodies of the same entries, but for some that are other now. */
    public Bodies with(Map<Key, ? extends Map<String, Prose>> others) {
        Bodies bodies = new Bodies(firstLanguage, new HashMap<>(byEntry), new HashSet<>(linkingParts));
        bodies.byEntry.putAll(others);
        others.forEach(bodies::noteParts);
        return bodies;
    }

    /** The entries whose texts link to parts of pages. */
    Set<Key> linkingParts() {
        return linkingParts;
    }

    /** An entry's body on the page of a language. */
    public Prose of(Entry entry, String language) {
        Map<String, Prose> bodies = byEntry.getOrDefault(key(entry), Map.of());
        return Optional.ofNullable(bodies.get(language))
                .orElseGet(() -> bodies.getOrDefault(firstLanguage, Prose.EMPTY));
    }

    /** The texts that are not the very same objects as others are, or are in one alone. */
    public Set<Key> differing(Bodies others) {
        if (this == others) {
            return Set.of();
        }
        Set<Key> differing = new HashSet<>();
        byEntry.forEach((key, texts) -> {
            if (!Renewal.isSame(others.byEntry.get(key), texts)) {
                differing.add(key);
            }
        });
        if (others.byEntry.size() != byEntry.size() - added(others, differing)) {
            others.byEntry.keySet().stream()
                    .filter(key -> !byEntry.containsKey(key))
                    .forEach(differing::add);
        }
        return differing;
    }

    private static long added(Bodies others, Set<Key> differing) {
        return differing.stream()
                .filter(key -> !others.byEntry.containsKey(key))
                .count();
    }

    /** An entry's body on the page of every language. */
    public Stream<Prose> all(Entry entry) {
        return byEntry.getOrDefault(key(entry), Map.of()).values().stream();
    }

    /**
     * What tells entries apart: the home page and a page whose id is {@code index} may both exist.
     *
     * @param file where the entry is written
     */
    public record Key(String file, String id) {}

    /** Tells an entry from all others. */
    public static Key key(Entry entry) {
        return new Key(entry.head().origin().file().path(), entry.id());
    }
}
