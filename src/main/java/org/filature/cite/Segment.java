package org.filature.cite;

/** A part of a citation. */
public sealed interface Segment {
    /** Words that are the same on every page of a site. */
    record Words(String text) implements Segment {}

    /** What each page fills in. */
    record Gap(Hole hole) implements Segment {}

    /**
     * The day on which the reader looks at the page.
     *
     * @param pattern with {@code {d}}, {@code {m}}, {@code {b}} (the month cut short), {@code {y}} or {@code {iso}}
     */
    record Today(String pattern) implements Segment {}

    /** A part begins that is told apart. */
    record Begin(Span span) implements Segment {}

    /** The last part that began ends. */
    record End(Span span) implements Segment {}

    /** What each page has of its own. */
    enum Hole {
        TITLE,
        /** The title inside quotation marks. */
        QUOTED,
        /** The title as BibTeX writes it. */
        BIBTEX,
        KEY,
        URL
    }

    /** How a part is told apart. */
    enum Span {
        ITALIC,
        /** Needs the page's address. */
        URL,
        /** Needs the reader's day. */
        TODAY
    }
}
