package org.filature.picture;

import java.util.ArrayList;
import java.util.List;

/** Stacks stretches of a line on as few shelves as it takes for none to cover another. */
public final class Shelves {
    /** A stretch of the line. */
    public record Span(double from, double until) {}

    private Shelves() {}

    /**
     * The shelf of each span, counted from 0.
     *
     * @param spans in the order of their beginnings
     * @param gap the least distance of two on a shelf
     */
    public static List<Integer> of(List<Span> spans, double gap) {
        List<Double> ends = new ArrayList<>();
        List<Integer> shelves = new ArrayList<>(spans.size());
        for (Span span : spans) {
            int shelf = 0;
            while (shelf < ends.size() && ends.get(shelf) + gap > span.from) {
                shelf++;
            }
            if (shelf == ends.size()) {
                ends.add(span.until);
            } else {
                ends.set(shelf, span.until);
            }
            shelves.add(shelf);
        }
        return shelves;
    }
}
