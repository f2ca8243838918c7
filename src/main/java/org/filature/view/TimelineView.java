package org.filature.view;

import java.util.List;

/**
 * Every event in order.
 *
 * @param years in order; events without one come last
 * @param first the first year, in words; empty if there is none
 * @param last the last
 */
public record TimelineView(List<Year> years, String first, String last, Filter filter, int count) {
    public TimelineView {
        years = List.copyOf(years);
    }

    /** A year, with the id of its part of the page. */
    public record Year(String id, String label, List<Month> months, int count) {
        public Year {
            months = List.copyOf(months);
        }
    }

    /** A month; the first may hold what is known to the year alone. */
    public record Month(String id, String label, List<ListView.Item> items) {
        public Month {
            items = List.copyOf(items);
        }
    }
}
