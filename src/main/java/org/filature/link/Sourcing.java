package org.filature.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.Count;
import org.filature.model.Entry;
import org.filature.model.Prose;
import org.filature.model.Reliability;
import org.filature.model.Source;
import org.filature.model.Sourced;

/**
 * How well an entry is sourced. Only sources that may be shown count, each once; where a source says otherwise than the
 * entry, the entry does not rest on it.
 *
 * @param sources what the entry rests on as a whole: what it names for itself and for its facts, what its text cites,
 *     what settled it; by id
 * @param facts what stands in its fields
 */
public record Sourcing(List<Source> sources, List<Backed> facts) {
    public Sourcing {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }

    /** How much stands behind something. */
    public enum Strength {
        /** No source. */
        NONE,
        /** One source, whatever it is. */
        SINGLE,
        /** Several, all said to be secondary or tertiary. */
        SECONDARY,
        /** Several, and one at least is primary, or not said to be otherwise. */
        SEVERAL
    }

    /**
     * A fact with what it rests on.
     *
     * @param own whether the sources are its own; a fact without any rests on those that the entry names for itself
     */
    public record Backed(Stated stated, List<Source> sources, boolean own) {
        public Backed {
            sources = List.copyOf(sources);
        }

        /** How much stands behind it. */
        public Strength strength() {
            return Sourcing.strength(sources);
        }
    }

    /** Works out how well an entry is sourced, by its original. */
    public static Sourcing of(Web web, Entry entry) {
        List<Source> whole = sources(web, entry.head().sources());
        List<Backed> facts = new ArrayList<>();
        for (Stated stated : Stated.of(entry)) {
            if (!web.isTold(stated.what())) {
                continue;
            }
            List<Source> own = sources(web, own(stated.what()));
            facts.add(new Backed(stated, own.isEmpty() ? whole : own, !own.isEmpty()));
        }
        Stream<Source> ofFacts = facts.stream().flatMap(fact -> fact.sources().stream());
        Stream<Source> ofRest = sources(web, rest(web, entry)).stream();
        return new Sourcing(distinct(Stream.of(whole.stream(), ofFacts, ofRest).flatMap(all -> all)), facts);
    }

    /** A count of a case of which nothing else is said rests on what its states rest on. */
    private static List<Citation> own(Sourced fact) {
        return fact instanceof Count count && count.sources().isEmpty()
                ? count.statuses().stream()
                        .flatMap(status -> status.sources().stream())
                        .toList()
                : fact.sources();
    }

    /** What its text cites and what settled it. */
    private static List<Citation> rest(Web web, Entry entry) {
        List<Citation> rest = new ArrayList<>();
        for (Prose.Piece piece : web.prose(entry, web.site().firstLanguage()).pieces()) {
            if (piece instanceof Prose.Cited cited) {
                rest.addAll(cited.sources());
            }
        }
        if (entry instanceof Claim claim) {
            rest.addAll(claim.establishedBy());
        }
        return rest;
    }

    private static List<Source> sources(Web web, List<Citation> citations) {
        return citations.isEmpty()
                ? List.of()
                : distinct(citations.stream().flatMap(citation -> web.find(citation.source(), Source.class).stream()));
    }

    private static List<Source> distinct(Stream<Source> sources) {
        SortedMap<String, Source> byId = new TreeMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        return List.copyOf(byId.values());
    }

    /** How much stands behind the entry as a whole. */
    public Strength strength() {
        return strength(sources);
    }

    /** How much some sources are. */
    public static Strength strength(Collection<Source> sources) {
        if (sources.size() < 2) {
            return sources.isEmpty() ? Strength.NONE : Strength.SINGLE;
        }
        return sources.stream().allMatch(Sourcing::isSecondary) ? Strength.SECONDARY : Strength.SEVERAL;
    }

    /** Whether a source is said to be no primary one; of one of which nothing is said that is not known. */
    public static boolean isSecondary(Source source) {
        return source.reliability().filter(word -> word != Reliability.PRIMARY).isPresent();
    }

    public static boolean isPrimary(Source source) {
        return source.reliability().filter(word -> word == Reliability.PRIMARY).isPresent();
    }

    /** Whether there is a copy of it: in an archive, or the dossier's own. */
    public static boolean isKept(Source source) {
        return !source.archiveUrl().isEmpty() || !source.file().isEmpty();
    }
}
