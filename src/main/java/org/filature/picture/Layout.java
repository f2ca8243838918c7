package org.filature.picture;

import java.util.List;
import java.util.Map;
import org.filature.picture.Track.Point;

/**
 * Where everything stands.
 *
 * @param spots of the nodes, in their order
 * @param bends what the ways of ties bend towards, by the places of the edges in the graph; the others are straight
 */
public record Layout(double width, double height, List<Spot> spots, Map<Integer, Point> bends) {
    /** Nothing to see. */
    public static final Layout EMPTY = new Layout(0, 0, List.of(), Map.of());

    public Layout {
        spots = List.copyOf(spots);
        bends = Map.copyOf(bends);
    }

    /** Where a mark stands, and its label beside it. */
    public record Spot(double x, double y, Side side) {}

    /** As exact as a picture needs it, and the same on every machine. */
    static double round(double length) {
        return Math.rint(length * 10) / 10;
    }
}
