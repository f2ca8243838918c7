package org.filature.view;

import java.util.List;

/** Who paid whom. */
public record MoneyView(List<Row> rows, Filter filter, Section<Reference> references) {
    public MoneyView {
        rows = List.copyOf(rows);
    }

    /** A payment, with what the filter looks at. */
    public record Row(MoneyLine line, List<Filter.Datum> data) {
        public Row {
            data = List.copyOf(data);
        }
    }
}
