package org.filature.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A dossier as read: everything that was written, in order of id, nothing resolved.
 *
 * @param sources declared ones and those written in place, told apart by nothing
 * @param home the home page's introduction
 * @param unreadable ids of entries whose files could not be read: a reference to them is no further mistake
 * @param media the files of {@code media/} by their path below it, with {@code /}
 */
public record Dossier(
        Site site,
        List<Event> events,
        List<Actor> actors,
        List<Lawsuit> lawsuits,
        List<Claim> claims,
        List<Source> sources,
        List<Page> pages,
        Optional<Page> home,
        SortedMap<String, Path> media,
        Set<String> unreadable) {
    public Dossier {
        unreadable = Set.copyOf(unreadable);
        events = List.copyOf(events);
        actors = List.copyOf(actors);
        lawsuits = List.copyOf(lawsuits);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        pages = List.copyOf(pages);
    }

    /** The same dossier with other settings. */
    public Dossier withSite(Site other) {
        return new Dossier(other, events, actors, lawsuits, claims, sources, pages, home, media, unreadable);
    }

    /** The same dossier with other actors. */
    public Dossier withActors(List<Actor> others) {
        return new Dossier(site, events, others, lawsuits, claims, sources, pages, home, media, unreadable);
    }

    /** Every entry that has a page of its own: all but the home page. */
    public Stream<Entry> entries() {
        return Stream.<List<? extends Entry>>of(events, actors, lawsuits, claims, sources, pages)
                .flatMap(List::stream);
    }
}
