package org.filature.link;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filature.model.Entry;
import org.filature.model.Event;

/**
 * What entries were found to say of others in the last round. It is worked out again for an entry that changed, and for
 * one that refers to an entry which is now known otherwise.
 *
 * <p>For one round at a time; within a round, for any thread.
 */
public final class WebMemory {
    private static final Bodies NONE = new Bodies("", Map.of());

    private List<String> languages = List.of();
    private Set<String> changed = Set.of();
    private List<Event> events = List.of();
    private List<Event> inTime = List.of();
    private List<Gist> before = List.of();
    private List<Gist> now = List.of();
    private Bodies bodies = NONE;
    private Optional<Threads> lastThreads = Optional.empty();
    private Optional<Threads> threads = Optional.empty();

    /**
     * Begins a round.
     *
     * @param names what {@link Roll#changed} gave
     */
    public void turn(List<String> languages, Collection<String> names) {
        before = languages.equals(this.languages) ? now : List.of();
        this.languages = languages;
        changed = names.stream().map(Directory::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** Events in the order of time: that of the last round, as long as no other date is among them. */
    List<Event> inTime(List<Event> events) {
        boolean holds = events.size() == this.events.size();
        IdentityHashMap<Event, Event> others = new IdentityHashMap<>();
        for (int i = 0; holds && i < events.size(); i++) {
            Event last = this.events.get(i);
            Event present = events.get(i);
            if (!Renewal.isSame(last, present)) {
                holds = last.id().equals(present.id()) && last.date().equals(present.date());
                others.put(last, present);
            }
        }
        inTime = holds
                ? Renewal.list(inTime, event -> others.getOrDefault(event, event))
                : events.stream().sorted(Web.IN_TIME).toList();
        this.events = events;
        return inTime;
    }

    /**
     * The threads of the last round, if all hangs together as then: they are hung on entries as they now are. Else
     * those that are spun now.
     */
    Threads threads(Supplier<Threads> spin) {
        boolean holds = before.size() == now.size()
                && !before.isEmpty()
                && IntStream.range(0, now.size()).parallel().allMatch(i -> isAlike(before.get(i), now.get(i)));
        Threads present = lastThreads.filter(known -> holds).map(this::renewed).orElseGet(spin);
        threads = Optional.of(present);
        return present;
    }

    private static boolean isAlike(Gist before, Gist now) {
        return Renewal.isSame(before, now) || (hasSameKey(before.entry(), now.entry()) && before.isAlike(now));
    }

    private Threads renewed(Threads known) {
        IdentityHashMap<Entry, Entry> others = new IdentityHashMap<>();
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i).entry() != now.get(i).entry()) {
                others.put(before.get(i).entry(), now.get(i).entry());
            }
        }
        return others.isEmpty() ? known : new Renewal(others).of(known);
    }

    /** What each of some entries says of others; on every core, since each is read by itself. */
    List<Gist> gists(List<? extends Entry> entries, Directory directory, Bodies present) {
        Set<String> otherTexts =
                present.differing(bodies).stream().map(Bodies.Key::id).collect(Collectors.toUnmodifiableSet());
        List<Gist> last = before;
        lastThreads = threads;
        threads = Optional.empty();
        Map<Entry, Gist> byEntry = areInPlace(last, entries) ? Map.of() : byEntry(last);
        now = IntStream.range(0, entries.size())
                .parallel()
                .mapToObj(i -> {
                    Entry entry = entries.get(i);
                    Gist known = byEntry.isEmpty() && i < last.size() ? last.get(i) : byEntry.get(entry);
                    return known != null && holds(known, entry, otherTexts)
                            ? known
                            : Gist.of(entry, directory, present, languages);
                })
                .toList();
        bodies = present;
        return now;
    }

    private boolean holds(Gist known, Entry entry, Set<String> otherTexts) {
        return known.entry() == entry
                && !otherTexts.contains(entry.id())
                && (changed.isEmpty() || Collections.disjoint(known.targets(), changed));
    }

    /** Whether entries stand where they stood, but for few that changed: a new date moves all that stand between. */
    private static boolean areInPlace(List<Gist> last, List<? extends Entry> entries) {
        int others = 0;
        for (int i = 0; i < last.size() && i < entries.size(); i++) {
            others += Renewal.isSame(last.get(i).entry(), entries.get(i)) ? 0 : 1;
        }
        return last.size() == entries.size() && others <= 1;
    }

    private static Map<Entry, Gist> byEntry(List<Gist> gists) {
        IdentityHashMap<Entry, Gist> byEntry = new IdentityHashMap<>(2 * gists.size());
        gists.forEach(gist -> byEntry.put(gist.entry(), gist));
        return byEntry;
    }

    private static boolean hasSameKey(Entry one, Entry other) {
        return one == other || Bodies.key(one).equals(Bodies.key(other));
    }
}
