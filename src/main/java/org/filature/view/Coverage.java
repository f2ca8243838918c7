package org.filature.view;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.filature.check.Keeping;
import org.filature.link.Sourcing;
import org.filature.link.Sourcing.Backed;
import org.filature.link.Sourcing.Strength;
import org.filature.link.Web;
import org.filature.model.Entry;
import org.filature.model.EntryType;
import org.filature.model.Source;

/**
 * How well a dossier is sourced: its events, actors, cases and claims with their facts, and its sources. Worked out
 * once, the same in every language.
 *
 * @param entries in order of type, then as their lists have them
 * @param unkept sources that are at their own address alone, those on which most rests first
 */
record Coverage(List<Covered> entries, List<Source> unkept) {
    private static final List<EntryType> TYPES =
            List.of(EntryType.EVENT, EntryType.ACTOR, EntryType.LAWSUIT, EntryType.CLAIM);

    /** An entry with how well it is sourced. */
    record Covered(Entry entry, Sourcing sourcing) {
        /** Whether the entry as a whole is so well sourced, and no better. */
        boolean is(Strength strength) {
            return sourcing.strength() == strength;
        }

        /**
         * The facts that are so well sourced by themselves; those that rest on the entry's sources are told with the
         * entry, unless it names none.
         */
        List<Backed> facts(Strength strength) {
            return sourcing.facts().stream()
                    .filter(fact -> fact.strength() == strength && (fact.own() || strength == Strength.NONE))
                    .toList();
        }
    }

    static Coverage of(Web web) {
        List<Covered> entries = Stream.<List<? extends Entry>>of(
                        web.events(), web.actors(), web.lawsuits(), web.claims())
                .flatMap(List::stream)
                .map(entry -> new Covered(entry, Sourcing.of(web, entry)))
                .toList();
        List<Source> unkept = web.sources().stream()
                .filter(Keeping::isAtRisk)
                .sorted(Comparator.comparing(
                                (Source source) -> -web.uses(source).size())
                        .thenComparing(Source::id))
                .toList();
        return new Coverage(entries, unkept);
    }

    static List<EntryType> types() {
        return TYPES;
    }

    /** How many entries are sourced how well. */
    Map<Strength, Integer> count(Predicate<Entry> which) {
        Map<Strength, Integer> counts = new EnumMap<>(Strength.class);
        entries.stream()
                .filter(covered -> which.test(covered.entry()))
                .forEach(covered -> counts.merge(covered.sourcing().strength(), 1, Integer::sum));
        return counts;
    }

    /** How many facts are sourced how well, by their own sources or their entry's. */
    Map<Strength, Integer> countFacts() {
        Map<Strength, Integer> counts = new EnumMap<>(Strength.class);
        entries.stream()
                .flatMap(covered -> covered.sourcing().facts().stream())
                .forEach(fact -> counts.merge(fact.strength(), 1, Integer::sum));
        return counts;
    }
}
