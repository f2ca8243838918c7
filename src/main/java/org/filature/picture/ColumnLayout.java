package org.filature.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filature.picture.Layout.Spot;

/**
 * All nodes in one column, their labels to the right and ties as arcs to the left of the marks, so that a network can
 * be read on a telephone: it is narrow, and no tie runs through a mark or a label.
 */
public final class ColumnLayout {
    /** What the smallest telephones have room for, if letters are made a little smaller. */
    public static final double WIDTH = 320;

    /** Between one label and the next: of so few, more. */
    private static final double ROW = 9;

    private static final double ROOMY = 15;
    private static final int FEW = 12;

    /** What each end of a tie takes above or below its mark, from the third on. */
    private static final double AIR = 1.5;

    private static final double MOST_AIR = 18;

    /** What a bar takes where a tie was cut, and half a stroke. */
    private static final double EDGE = 6;

    private ColumnLayout() {}

    /**
     * A column.
     *
     * @param ways of the ties, in their order
     */
    public record Column(Layout layout, List<Arc> ways) {
        public Column {
            ways = List.copyOf(ways);
        }
    }

    /**
     * How wide a label may be.
     *
     * @param radius of the largest mark
     */
    public static double widest(double radius) {
        return WIDTH - EDGE - Gutter.WIDTH - radius - Side.GAP;
    }

    /**
     * An order for nodes in which ties are short.
     *
     * @param heads whether the first must stay on top
     * @return the nodes from the top down
     */
    public static List<Integer> order(int size, List<Graph.Edge> ties, boolean heads) {
        return ColumnOrder.of(size, ties, heads);
    }

    /** Lays nodes out from the top down, in their order. */
    public static Column of(List<Graph.Node> nodes, List<Gutter.Tie> ties) {
        List<Double> heights = new ArrayList<>();
        double apart = nodes.size() > FEW ? ROW : ROOMY;
        double y = 0;
        for (int i = 0; i < nodes.size(); i++) {
            int place = i;
            double row =
                    Math.ceil(Math.max(nodes.get(i).height(), 2 * nodes.get(i).radius()) + apart);
            y += air(ties.stream().filter(tie -> tie.leads(place, -1)).count());
            heights.add(Math.rint(y + row / 2));
            y += row + air(ties.stream().filter(tie -> tie.leads(place, 1)).count());
        }
        Gutter gutter =
                new Gutter(heights, nodes.stream().map(Graph.Node::radius).toList(), ties);
        double x = Math.ceil(gutter.width() + EDGE);
        List<Spot> spots =
                heights.stream().map(height -> new Spot(x, height, Side.EAST)).toList();
        return new Column(new Layout(WIDTH, Math.ceil(y), spots, Map.of()), gutter.arcs(x));
    }

    private static double air(long ends) {
        return Math.min(MOST_AIR, AIR * Math.max(0, ends - 2));
    }
}
