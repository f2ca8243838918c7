package org.filature.view;

import java.util.List;

/** Who is tied to whom. */
public record NetworkView(List<Row> rows, Filter filter, Section<Reference> references) {
    public NetworkView {
        rows = List.copyOf(rows);
    }

    /**
     * A tie, read from the end that declares it.
     *
     * @param key to sort by, in time
     */
    public record Row(Link from, TieLine tie, String key, List<Filter.Datum> data) {
        public Row {
            data = List.copyOf(data);
        }
    }
}
