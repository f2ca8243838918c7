package org.filature.view;

import java.util.List;
import java.util.Map;
import org.filature.check.Keeping;
import org.filature.link.Sourcing.Backed;
import org.filature.link.Sourcing.Strength;
import org.filature.link.Web;
import org.filature.model.Entry;
import org.filature.model.Source;

/**
 * How well the dossier is sourced, for programs. Components may be added, none is renamed. What asks to stay out of
 * indexes ({@code noindex}) is left out.
 *
 * @param totals how much is sourced how well
 * @param entries events, actors, cases, claims
 * @param sources every source
 */
public record CoverageData(Totals totals, List<EntryData> entries, List<SourceData> sources) {
    public CoverageData {
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
    }

    /** How much is sourced how well. */
    public record Totals(Count entries, Count facts, int sources, int sourcesWithoutCopy) {}

    /** How many there are, and how many of them have no source, one, several but no primary one. */
    public record Count(int all, int noSource, int singleSource, int onlySecondary) {}

    /**
     * An entry.
     *
     * @param title in the dossier's first language, behind where a claim stands
     * @param page its path from the site's root
     * @param sourced none, single, secondary or several
     * @param edit where it is edited; empty if not known
     */
    public record EntryData(
            String id,
            String type,
            String title,
            String page,
            String sourced,
            List<String> sources,
            List<FactData> facts,
            String edit) {
        public EntryData {
            sources = List.copyOf(sources);
            facts = List.copyOf(facts);
        }
    }

    /**
     * A fact in an entry's fields.
     *
     * @param field where it is written, as JSON pointer into the entry's front matter
     * @param which a few words that tell it from others of its kind; may be empty
     * @param own whether the sources are its own, and not its entry's
     */
    public record FactData(String field, String kind, String which, String sourced, boolean own, List<String> sources) {
        public FactData {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A source.
     *
     * @param reliability primary, secondary, tertiary, or empty
     * @param uses how many facts and mentions rest on it
     * @param atRisk whether it is at its own address alone
     */
    public record SourceData(
            String id,
            String title,
            String page,
            String reliability,
            String url,
            String archiveUrl,
            boolean copy,
            boolean atRisk,
            int uses,
            String edit) {}

    static CoverageData of(Edition edition, Coverage coverage) {
        Web web = edition.web();
        List<Coverage.Covered> entries = coverage.entries().stream()
                .filter(covered -> covered.entry().isListed())
                .toList();
        List<Source> sources = web.sources().stream().filter(Entry::isListed).toList();
        Coverage told = new Coverage(
                entries, coverage.unkept().stream().filter(Entry::isListed).toList());
        FactWords words = new FactWords(edition);
        return new CoverageData(
                new Totals(
                        count(told.count(entry -> true)),
                        count(told.countFacts()),
                        sources.size(),
                        told.unkept().size()),
                entries.stream().map(covered -> entry(edition, words, covered)).toList(),
                sources.stream().map(source -> source(edition, source)).toList());
    }

    private static Count count(Map<Strength, Integer> counts) {
        return new Count(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Strength.NONE, 0),
                counts.getOrDefault(Strength.SINGLE, 0),
                counts.getOrDefault(Strength.SECONDARY, 0));
    }

    private static EntryData entry(Edition edition, FactWords words, Coverage.Covered covered) {
        Entry entry = covered.entry();
        return new EntryData(
                entry.id(),
                entry.type().word(),
                edition.title(entry),
                entry.path(),
                Edition.id(covered.sourcing().strength()),
                ids(covered.sourcing().sources()),
                covered.sourcing().facts().stream()
                        .map(fact -> fact(words, fact))
                        .toList(),
                edit(edition, entry));
    }

    private static FactData fact(FactWords words, Backed fact) {
        return new FactData(
                fact.stated().field(),
                Edition.id(fact.stated().kind()),
                words.of(fact.stated()).text(),
                Edition.id(fact.strength()),
                fact.own(),
                ids(fact.sources()));
    }

    private static SourceData source(Edition edition, Source source) {
        return new SourceData(
                source.id(),
                edition.title(source),
                source.path(),
                source.reliability().map(Edition::id).orElse(""),
                Hrefs.outer(source.url()),
                Hrefs.outer(source.archiveUrl()),
                edition.files()
                        .medium(source.publishedFile(edition.web().site()))
                        .isPresent(),
                Keeping.isAtRisk(source),
                edition.web().uses(source).size(),
                edit(edition, source));
    }

    private static List<String> ids(List<Source> sources) {
        return sources.stream().filter(Entry::isListed).map(Source::id).toList();
    }

    private static String edit(Edition edition, Entry entry) {
        return Hrefs.outer(edition.editing().of(entry.head().origin().file()));
    }
}
