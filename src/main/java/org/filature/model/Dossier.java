package org.filature.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A dossier as read: everything that was written, in order of id, nothing resolved.
 *
 * @param sources those with a file of their own or a place in a list
 * @param sourcesInPlace those written where a fact needs them, each as often as it is written
 * @param surplus entries whose ids others have; no page comes of them
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
        List<Source> sourcesInPlace,
        List<Page> pages,
        List<Entry> surplus,
        Optional<Page> home,
        SortedMap<String, Path> media,
        Set<String> unreadable) {
    /** Stands among the unreadable ids where a list of sources cannot be read: any source may have been in it. */
    public static final String ANY_SOURCE = "sources/*";

    /** Stands among the unreadable ids where the settings cannot be read: what they would say is not known. */
    public static final String SETTINGS = "site.yaml";

    public Dossier {
        unreadable = Set.copyOf(unreadable);
        events = List.copyOf(events);
        actors = List.copyOf(actors);
        lawsuits = List.copyOf(lawsuits);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        sourcesInPlace = List.copyOf(sourcesInPlace);
        pages = List.copyOf(pages);
        surplus = List.copyOf(surplus);
    }

    /** The same dossier with other settings. */
    public Dossier withSite(Site other) {
        return with(other, actors, sources, pages);
    }

    /** The same dossier with other settings and pages. */
    public Dossier with(Site other, List<Page> otherPages) {
        return with(other, actors, sources, otherPages);
    }

    /** The same dossier with other actors and sources. */
    public Dossier with(List<Actor> otherActors, List<Source> otherSources) {
        return with(site, otherActors, otherSources, pages);
    }

    private Dossier with(Site otherSite, List<Actor> otherActors, List<Source> otherSources, List<Page> otherPages) {
        return new Dossier(
                otherSite,
                events,
                otherActors,
                lawsuits,
                claims,
                otherSources,
                sourcesInPlace,
                otherPages,
                surplus,
                home,
                media,
                unreadable);
    }

    /** A dossier of some of the entries alone. */
    public Dossier only(Predicate<Entry> some) {
        return new Dossier(
                site,
                events.stream().filter(some).toList(),
                actors.stream().filter(some).toList(),
                lawsuits.stream().filter(some).toList(),
                claims.stream().filter(some).toList(),
                sources.stream().filter(some).toList(),
                sourcesInPlace.stream().filter(some).toList(),
                pages.stream().filter(some).toList(),
                surplus.stream().filter(some).toList(),
                home.filter(some),
                media,
                unreadable);
    }

    /**
     * Every entry that was written, also those whose ids are taken: what is wrong with them is told in the same run.
     */
    public Stream<Entry> written() {
        return Stream.concat(entries(), surplus.stream());
    }

    /** Every entry that has a page of its own: all but the home page. */
    public Stream<Entry> entries() {
        return Stream.<List<? extends Entry>>of(events, actors, lawsuits, claims, sources, pages)
                .flatMap(List::stream);
    }
}
