package org.filature.view;

import java.util.List;

/**
 * Every event in order; where they are too many for a page, years that lead to their own pages, and the events that
 * stand out.
 *
 * @param overview the picture of it all
 * @param years in order; events without one come last
 * @param first the first year, in words; empty if there is none
 * @param last the last
 * @param standsOut what the page itself shows where it does not show all; else empty
 * @param latest whether these are merely the latest
 * @param data the script that holds all events for the filter; empty where the page shows them
 */
public record TimelineView(
        Overview overview,
        List<Year> years,
        String first,
        String last,
        Filter filter,
        int count,
        List<EntryLine> standsOut,
        boolean latest,
        String data) {
    public TimelineView {
        years = List.copyOf(years);
        standsOut = List.copyOf(standsOut);
    }

    /** Whether years have their own pages. */
    public boolean split() {
        return !data.isEmpty();
    }

    /**
     * A year.
     *
     * @param id of its part of the page, or of its line in the index
     * @param href where it is shown
     */
    public record Year(String id, String href, String label, List<Month> months, int count) {
        public Year {
            months = List.copyOf(months);
        }
    }

    /** A month; the first may hold what is known to the year alone. */
    public record Month(String id, String href, String label, List<ListView.Item> items, int count) {
        public Month {
            items = List.copyOf(items);
        }
    }

    /**
     * A year or month that has a page.
     *
     * @param label the year or month in words
     * @param months what it shows; months without items lead to their own pages
     * @param years the other years
     * @param before the one before; may be none
     * @param after the one after; may be none
     * @param whole the whole timeline
     */
    public record Part(
            String label,
            int count,
            List<Month> months,
            List<ListView.Other> years,
            Link before,
            Link after,
            Link whole,
            boolean split) {
        public Part {
            months = List.copyOf(months);
            years = List.copyOf(years);
        }
    }
}
