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
     */
    public record Row(
            Link link,
            Words caption,
            List<Link> plaintiffs,
            List<Link> defendants,
            Link court,
            String docketNumber,
            Day filed,
            String filedKey,
            Term state,
            Day stateSince,
            String stateKey,
            List<Filter.Datum> data) {
        public Row {
            plaintiffs = List.copyOf(plaintiffs);
            defendants = List.copyOf(defendants);
            data = List.copyOf(data);
        }
    }
}
