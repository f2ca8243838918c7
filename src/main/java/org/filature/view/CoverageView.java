package org.filature.view;

import java.util.List;

/**
 * How well the dossier is sourced.
 *
 * @param data the same for programs
 * @param tallies how much there is of what, and how well sourced
 * @param parts what has no source, one source, several but no primary one
 * @param unkept sources at their own address alone
 * @param more how many further such sources are told to programs alone
 */
public record CoverageView(
        String data, List<Tally> tallies, List<Part> parts, Section<SourceRow> unkept, int more, boolean editable) {
    public CoverageView {
        tallies = List.copyOf(tallies);
        parts = List.copyOf(parts);
    }

    /** How many of a kind are sourced how well. */
    public record Tally(Words what, int all, int none, int single, int secondary, int several) {}

    /**
     * Entries with what in them is sourced alike.
     *
     * @param more how many further entries are told to programs alone
     */
    public record Part(Section<Row> rows, int more) {}

    /**
     * An entry.
     *
     * @param whole whether it is so as a whole
     * @param facts which facts of it are
     * @param more how many further facts are told to programs alone
     * @param edit where it is edited; may be empty
     */
    public record Row(Link page, boolean whole, List<Fact> facts, int more, String edit) {
        public Row {
            facts = List.copyOf(facts);
        }
    }

    /** A fact, by its kind and which one it is, and where it stands. */
    public record Fact(Term kind, Words which, String href) {}

    /** A source with how much rests on it. */
    public record SourceRow(Link page, Words publisher, Link url, int uses, String edit) {}
}
