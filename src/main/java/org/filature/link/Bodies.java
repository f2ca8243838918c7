package org.filature.link;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.model.Entry;
import org.filature.model.Prose;

/** The bodies of a dossier's entries, understood, in every language they were written in. Immutable. */
public final class Bodies {
    private final String firstLanguage;
    private final Map<Key, Map<String, Prose>> byEntry;

    /**
     * The bodies of a dossier.
     *
     * @param firstLanguage the originals' language
     * @param byEntry by {@link #key}, then by the language of the page; a page in a language without a translation has
     *     the original's words there, with the links of that page
     */
    public Bodies(String firstLanguage, Map<Key, ? extends Map<String, Prose>> byEntry) {
        this.firstLanguage = firstLanguage;
        this.byEntry = Map.copyOf(byEntry);
    }

    /** An entry's body on the page of a language. */
    public Prose of(Entry entry, String language) {
        Map<String, Prose> bodies = byEntry.getOrDefault(key(entry), Map.of());
        return Optional.ofNullable(bodies.get(language))
                .orElseGet(() -> bodies.getOrDefault(firstLanguage, Prose.EMPTY));
    }

    /** An entry's body on the pages of each language: the same object as was given. */
    Map<String, Prose> map(Entry entry) {
        return byEntry.getOrDefault(key(entry), Map.of());
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
