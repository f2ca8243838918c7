package org.filature.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.filature.picture.Layout.Spot;
import org.filature.picture.Track.Point;

/**
 * One in the middle and those it is tied to around it, on an arc to the right and one to the left, their labels turned
 * outward: none can lie on another. Costs next to nothing, so that every page can have one.
 */
public final class FanLayout {
    private static final double ROW = 10;
    private static final double NEAR = 96;
    private static final double FAR = 64;
    private static final double SHALLOW = 8;
    private static final double INWARD = 0.5;
    private static final double DEEPEST = 0.85;
    private static final double LEAST = 90;

    /** So few fit beside each other on a telephone, if they stand near and their names are broken into short lines. */
    private static final int FEW = 6;

    private static final double SLIM_NEAR = 60;
    private static final double SLIM_FAR = 24;
    private static final double SLIM_HEIGHT = 130;
    private static final double CLEAR = 14;

    private FanLayout() {}

    /** Whether a fan of so many is slim: then names should be, too. */
    public static boolean isSlim(int around) {
        return around <= FEW;
    }

    /**
     * Lays out a fan.
     *
     * @param middle what stands in the middle
     * @param around the others, in the order of the clock from the top on
     * @return the spots: first that of the middle, then the others' in their order
     */
    public static Layout of(Graph.Node middle, List<Graph.Node> around) {
        int rightCount = (around.size() + 1) / 2;
        List<Graph.Node> right = around.subList(0, rightCount);
        List<Graph.Node> left = around.subList(rightCount, around.size());
        double below = middle.radius() + Side.GAP + middle.height();
        boolean slim = isSlim(around.size());
        double least = Math.max(slim ? SLIM_HEIGHT : LEAST, 2 * below);
        double height = Math.max(Math.max(height(right), height(left)), least);
        double far = slim ? SLIM_FAR : FAR;
        double reach = slim
                ? Math.max(SLIM_NEAR, middle.width() / 2 + CLEAR) + far
                : Math.max(NEAR + FAR, middle.width() / 2 + NEAR / 2);
        double center = reach + widest(left);
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(Layout.round(center), Layout.round(height / 2), Side.SOUTH));
        side(right, height, center, new Arc(reach - far, far, 1), spots);
        List<Spot> upward = new ArrayList<>();
        side(reversed(left), height, center, new Arc(reach - far, far, -1), upward);
        spots.addAll(reversed(upward));
        return new Layout(Math.ceil(center + reach + widest(right)), Math.ceil(height), spots, Map.of());
    }

    private static double height(List<Graph.Node> column) {
        return column.stream().mapToDouble(FanLayout::row).sum();
    }

    private static double row(Graph.Node node) {
        return Math.max(node.height(), 2 * node.radius()) + ROW;
    }

    private static double widest(List<Graph.Node> column) {
        return column.stream()
                .mapToDouble(node -> node.radius() + Side.GAP + node.width())
                .max()
                .orElse(0);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    /**
     * The curve on which a column stands.
     *
     * @param near how far from the middle its ends are
     * @param far how much farther its middle is
     * @param way to the right, or to the left if negative
     */
    private record Arc(double near, double far, int way) {}

    /** A column from the top down, its middle farther out than its ends. */
    private static void side(List<Graph.Node> column, double height, double center, Arc arc, List<Spot> spots) {
        double free = (height - height(column)) / (column.size() + 1);
        double y = free;
        for (Graph.Node node : column) {
            double middle = y + row(node) / 2;
            double off = (middle - height / 2) / (height / 2 + ROW);
            double x = center + arc.way * (arc.near + arc.far * Math.sqrt(Math.max(0, 1 - off * off)));
            spots.add(new Spot(Layout.round(x), Layout.round(middle), arc.way > 0 ? Side.EAST : Side.WEST));
            y += row(node) + free;
        }
    }

    /**
     * Where the way between two of the others bends: inward if they stand on the same side, and around the middle if
     * they do not.
     */
    public static Point bend(Spot middle, Spot a, Spot b) {
        Point center = new Point(middle.x(), middle.y());
        Point half = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
        if (a.side() == b.side()) {
            double depth =
                    Math.min(Math.abs(half.x() - center.x()) * DEEPEST, SHALLOW + Math.abs(a.y() - b.y()) * INWARD);
            return new Point(half.x() + (half.x() > center.x() ? -depth : depth), half.y());
        }
        double away = half.y() <= center.y() ? -1 : 1;
        double off = Math.abs(half.y() - center.y());
        return new Point(half.x(), half.y() + away * Math.max(0, LEAST - off));
    }
}
