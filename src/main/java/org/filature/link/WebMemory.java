package org.filature.link;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.filature.model.Entry;

/**
 * What entries were found to say of others in the last round. It is worked out again for an entry that changed, and for
 * one that refers to an entry which is now known otherwise.
 *
 * <p>For one round at a time; within a round, for any thread.
 */
public final class WebMemory {
    private List<String> languages = List.of();
    private Set<String> changed = Set.of();
    private Map<String, Gist> kept = Map.of();
    private Map<String, Gist> keeping = new ConcurrentHashMap<>();

    /**
     * Begins a round.
     *
     * @param names what {@link Roll#changed} gave
     */
    public void turn(List<String> languages, Collection<String> names) {
        kept = languages.equals(this.languages) ? keeping : Map.of();
        keeping = new ConcurrentHashMap<>();
        this.languages = languages;
        changed = names.stream().map(Directory::fold).collect(Collectors.toUnmodifiableSet());
    }

    Gist gist(Entry entry, Directory directory, Bodies bodies, List<String> languages) {
        String key = Bodies.key(entry);
        Gist before = kept.get(key);
        boolean holds = before != null
                && before.entry() == entry
                && before.bodies() == bodies.map(entry)
                && (changed.isEmpty() || Collections.disjoint(before.targets(), changed));
        Gist now = before != null && holds ? before : Gist.of(entry, directory, bodies, languages);
        keeping.put(key, now);
        return now;
    }
}
