package org.filature.picture;

import java.util.List;

/**
 * Where everything stands.
 *
 * @param spots of the nodes, in their order
 */
public record Layout(double width, double height, List<Spot> spots) {
    /** Nothing to see. */
    public static final Layout EMPTY = new Layout(0, 0, List.of());

    public Layout {
        spots = List.copyOf(spots);
    }

    /** Where a mark stands, and its label beside it. */
    public record Spot(double x, double y, Side side) {}

    /** As exact as a picture needs it, and the same on every machine. */
    static double round(double length) {
        return Math.rint(length * 10) / 10;
    }
}
