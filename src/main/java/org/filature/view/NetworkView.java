package org.filature.view;

import java.util.List;

/** Who is tied to whom. */
public record NetworkView(NetworkPicture picture, List<Row> rows, Filter filter, Section<Reference> references) {
    public NetworkView {
        rows = List.copyOf(rows);
    }

    /**
     * A tie, read from the end that declares it.
     *
     * @param lawsuit the case that it is of, where it is of one
     * @param key to sort by, in time
     * @param line the place of its line in the picture; less than none if it has none there
     */
    public record Row(Link from, TieLine tie, Case lawsuit, String key, int line, List<Filter.Datum> data) {
        public Row {
            data = List.copyOf(data);
        }
    }

    /** A case with its state. */
    public record Case(Link link, Term state) {
        /** No case. */
        public static final Case NONE = new Case(Link.NONE, Term.NONE);
    }
}
