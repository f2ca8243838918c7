package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filature.link.Sourcing.Backed;
import org.filature.link.Sourcing.Strength;
import org.filature.model.Entry;
import org.filature.model.EntryType;
import org.filature.model.Source;

/** Builds the page that tells how well the dossier is sourced. It shows so much as a reader may go through. */
final class CoveragePage {
    private static final int MOST_ROWS = 500;
    private static final int MOST_FACTS = 8;

    private final Desk desk;
    private final Sheet sheet;
    private final Edition edition;
    private final FactWords words;
    private final Coverage coverage;

    private CoveragePage(Desk desk, Coverage coverage) {
        this.desk = desk;
        this.sheet = desk.sheet();
        this.edition = desk.edition();
        this.words = new FactWords(edition);
        this.coverage = coverage;
    }

    static CoverageView of(Desk desk, Coverage coverage) {
        return new CoveragePage(desk, coverage).build();
    }

    private CoverageView build() {
        List<Source> unkept = coverage.unkept();
        return new CoverageView(
                sheet.hrefFromRoot(Paths.COVERAGE_DATA),
                tallies(),
                List.of(part(Strength.NONE), part(Strength.SINGLE), part(Strength.SECONDARY)),
                sheet.section("no-copy", first(unkept), this::source),
                Math.max(0, unkept.size() - MOST_ROWS),
                edition.editing().isKnown());
    }

    private List<CoverageView.Tally> tallies() {
        List<CoverageView.Tally> tallies = new ArrayList<>();
        for (EntryType type : Coverage.types()) {
            tallies.add(tally("coverage.of." + type.word(), coverage.count(entry -> entry.type() == type)));
        }
        tallies.add(tally("coverage.of.fact", coverage.countFacts()));
        tallies.removeIf(tally -> tally.all() == 0);
        return tallies;
    }

    private CoverageView.Tally tally(String key, Map<Strength, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new CoverageView.Tally(
                edition.word(key),
                all,
                counts.getOrDefault(Strength.NONE, 0),
                counts.getOrDefault(Strength.SINGLE, 0),
                counts.getOrDefault(Strength.SECONDARY, 0),
                counts.getOrDefault(Strength.SEVERAL, 0));
    }

    private CoverageView.Part part(Strength strength) {
        List<Coverage.Covered> concerned = coverage.entries().stream()
                .filter(covered ->
                        covered.is(strength) || !covered.facts(strength).isEmpty())
                .toList();
        return new CoverageView.Part(
                sheet.section(id(strength), first(concerned), covered -> row(covered, strength)),
                Math.max(0, concerned.size() - MOST_ROWS));
    }

    private static String id(Strength strength) {
        return switch (strength) {
            case NONE -> "no-source";
            case SINGLE -> "single-source";
            case SECONDARY -> "only-secondary";
            case SEVERAL -> "";
        };
    }

    /** Of an entry without any source its facts need not be told one by one. */
    private CoverageView.Row row(Coverage.Covered covered, Strength strength) {
        Entry entry = covered.entry();
        boolean isWhole = covered.is(strength);
        List<Backed> facts = isWhole && strength == Strength.NONE ? List.of() : covered.facts(strength);
        Link page = sheet.link(entry);
        return new CoverageView.Row(
                page,
                isWhole,
                facts.stream().limit(MOST_FACTS).map(fact -> fact(page, fact)).toList(),
                Math.max(0, facts.size() - MOST_FACTS),
                edit(entry));
    }

    private CoverageView.Fact fact(Link page, Backed fact) {
        return new CoverageView.Fact(
                words.kind(fact.stated().kind()),
                words.of(fact.stated()),
                page.href() + words.fragment(fact.stated().kind(), Optional.of(fact.stated())));
    }

    private CoverageView.SourceRow source(Source source) {
        return new CoverageView.SourceRow(
                sheet.link(source),
                desk.lines().publisher(source),
                sheet.hostLink(source.url()),
                edition.web().uses(source).size(),
                edit(source));
    }

    /** Facts stand in the original, whatever the language of the page. */
    private String edit(Entry entry) {
        return Hrefs.outer(edition.editing().of(entry.head().origin().file()));
    }

    private static <T> List<T> first(List<T> all) {
        return all.size() <= MOST_ROWS ? all : all.subList(0, MOST_ROWS);
    }
}
