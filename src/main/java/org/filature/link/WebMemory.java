package org.filature.link;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
    private Optional<Threads> threads = Optional.empty();
    private boolean isAlike;
    private Map<Bodies.Key, Gist> kept = Map.of();
    private Map<Bodies.Key, Gist> keeping = new ConcurrentHashMap<>();

    /**
     * Begins a round.
     *
     * @param names what {@link Roll#changed} gave
     */
    public void turn(List<String> languages, Collection<String> names) {
        kept = languages.equals(this.languages) ? keeping : Map.of();
        keeping = new ConcurrentHashMap<>();
        this.languages = languages;
        isAlike = !kept.isEmpty() && names.isEmpty();
        changed = names.stream().map(Directory::fold).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The threads of the last round, if they hold still; else those that are spun now. Where only texts changed,
     * threads hang on entries as they were: whoever follows one to an entry's facts or asks for its text by its id
     * finds no difference.
     */
    Threads threads(List<Gist> gists, Supplier<Threads> spin) {
        boolean holds =
                isAlike && gists.size() == kept.size() && gists.parallelStream().allMatch(this::isAlike);
        Threads present = threads.filter(known -> holds).orElseGet(spin);
        threads = Optional.of(present);
        return present;
    }

    private boolean isAlike(Gist now) {
        Gist before = kept.get(Bodies.key(now.entry()));
        if (before == null) {
            return false;
        }
        boolean isSame = before.entry() == now.entry() && before.bodies() == now.bodies();
        return isSame || before.isAlike(now);
    }

    Gist gist(Entry entry, Directory directory, Bodies bodies, List<String> languages) {
        Bodies.Key key = Bodies.key(entry);
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
