package org.filature.view;

import java.util.List;

/** The table of cases. */
public record LawsuitsView(List<Row> rows, Filter filter) {
    public LawsuitsView {
        rows = List.copyOf(rows);
    }

    /**
     * A case.
     *
     * @param filedKey to sort by
     * @param stateKey to sort by
     * @param stateSince since when it stands so
     * @param stateNote what must be said with that
     * @param latest the last development: an entry of the docket, or an event
     * @param latestKey to sort by
     */
    public record Row(
            Link link,
            Words caption,
            Words shortTitle,
            List<Link> plaintiffs,
            List<Link> defendants,
            Link court,
            String docketNumber,
            Day filed,
            String filedKey,
            Term state,
            Day stateSince,
            Words stateNote,
            String stateKey,
            Latest latest,
            String latestKey,
            List<Filter.Datum> data) {
        public Row {
            plaintiffs = List.copyOf(plaintiffs);
            defendants = List.copyOf(defendants);
            data = List.copyOf(data);
        }
    }

    /** The last that happened in a case, with the way to it. */
    public record Latest(Day date, Term status, Link link) {
        /** Nothing is known. */
        public static final Latest NONE = new Latest(Day.NONE, Term.NONE, Link.NONE);

        /** Whether there is anything to show. */
        public boolean shown() {
            return link.shown();
        }
    }
}
