package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import org.filature.picture.FanLayout;
import org.filature.picture.Layout;
import org.filature.picture.Track;
import org.filature.picture.Way;

/** The ways of a network's ties from mark to mark. */
final class NetworkWays {
    private static final double APART = 5;
    private static final double STROKE = 2.5;

    private NetworkWays() {}

    /** What so many ties between the same two take on either side of the way between them. */
    static double beside(int ties) {
        return (ties - 1) * APART / 2 + STROKE / 2;
    }

    /** The ways of lines in a layout of all of a network. */
    static List<Way> whole(List<NetworkPlan.Placed> lines, List<Prominence> prominence, Layout layout) {
        List<Way> ways = new ArrayList<>();
        int edge = -1;
        for (NetworkPlan.Placed placed : lines) {
            edge += placed.nth() == 0 ? 1 : 0;
            ways.add(way(placed, edge, prominence, layout));
        }
        return ways;
    }

    /** The ways of lines between one in the middle and others around it, and among the others. */
    static List<Way> around(List<NetworkPlan.Placed> lines, List<Prominence> prominence, Layout layout) {
        return lines.stream()
                .map(placed -> placed.from() > 0 && placed.to() > 0
                        ? among(placed, prominence, layout)
                        : way(placed, -1, prominence, layout))
                .toList();
    }

    private static Way among(NetworkPlan.Placed placed, List<Prominence> prominence, Layout layout) {
        Layout.Spot from = layout.spots().get(placed.from());
        Layout.Spot to = layout.spots().get(placed.to());
        Track.Point bend = FanLayout.bend(layout.spots().get(0), from, to);
        return Track.bent(
                from,
                prominence.get(placed.from()).radius(),
                to,
                prominence.get(placed.to()).radius(),
                bend.aside(placed.nth() * 2 * APART),
                placed.line().isDirected());
    }

    private static Way way(NetworkPlan.Placed placed, int edge, List<Prominence> prominence, Layout layout) {
        Layout.Spot from = layout.spots().get(placed.from());
        Layout.Spot to = layout.spots().get(placed.to());
        double fromRadius = prominence.get(placed.from()).radius();
        double toRadius = prominence.get(placed.to()).radius();
        boolean arrow = placed.line().isDirected();
        // Lines between the same two lie side by side, whichever way each leads.
        int way = placed.from() < placed.to() ? 1 : -1;
        double aside = way * (placed.nth() - (placed.of() - 1) / 2.0) * APART;
        Track.Point bend = layout.bends().get(edge);
        return bend == null
                ? Track.straight(from, fromRadius, to, toRadius, aside, arrow)
                : Track.bent(from, fromRadius, to, toRadius, bend, aside, arrow);
    }
}
