package org.filature.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Diagnostics;
import org.filature.model.Actor;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Source;

/**
 * A dossier with the entries that others imply: sources written in place, and actors that are only named.
 *
 * @param dossier what was written and what it implies
 * @param hidden ids of what only entries imply that may not be shown; no page, list or name may tell of it
 */
public record Implied(Dossier dossier, Set<String> hidden) {
    public Implied {
        hidden = Set.copyOf(hidden);
    }

    /**
     * Adds what a dossier implies.
     *
     * @param shown whether an entry may be shown
     * @param diagnostics where actors without a file are reported, if the dossier allows them
     */
    public static Implied of(Dossier dossier, Predicate<Entry> shown, Diagnostics diagnostics) {
        Set<String> hidden = new HashSet<>();
        List<Source> sources = sources(dossier, shown, hidden);
        Dossier sourced = dossier.with(dossier.actors(), sources);
        if (!UndeclaredActors.areAllowed(dossier.site())) {
            return new Implied(sourced, hidden);
        }
        List<Actor> actors = new ArrayList<>(dossier.actors());
        actors.addAll(new UndeclaredActors(sourced, shown, diagnostics).actors(hidden));
        return new Implied(sourced.with(actors, sources), hidden);
    }

    /**
     * Declared sources and those written in place, each once: one with a known address is the one already known. Of two
     * that are the same, the one of an entry that is shown counts, so that the other's words stay hidden.
     */
    private static List<Source> sources(Dossier dossier, Predicate<Entry> shown, Set<String> hidden) {
        List<Source> sources = new ArrayList<>(dossier.sources());
        Map<String, Source> known = new HashMap<>();
        sources.forEach(source -> keys(source).forEach(key -> known.putIfAbsent(key, source)));
        if (dossier.sourcesInPlace().isEmpty()) {
            sources.sort(Comparator.comparing(Source::id));
            return sources;
        }
        Set<String> shownFiles = Stream.concat(dossier.entries(), dossier.home().stream())
                .filter(shown)
                .map(Implied::file)
                .collect(Collectors.toSet());
        dossier.sourcesInPlace().stream()
                .sorted(Comparator.comparing(source -> !shownFiles.contains(file(source))))
                .filter(source -> keys(source).noneMatch(known::containsKey))
                .forEach(source -> {
                    keys(source).forEach(key -> known.put(key, source));
                    sources.add(source);
                    if (!shownFiles.contains(file(source))) {
                        hidden.add(source.id());
                    }
                });
        sources.sort(Comparator.comparing(Source::id));
        return sources;
    }

    private static Stream<String> keys(Source source) {
        return Stream.of(source.id(), source.url()).filter(key -> !key.isEmpty());
    }

    private static String file(Entry entry) {
        return entry.head().origin().file().path();
    }
}
