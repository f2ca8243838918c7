package org.filature.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filature.picture.Track.Point;

/**
 * Arcs beside a column of marks. The farther a tie reaches, the farther out it goes, and the flatter it leaves its
 * marks: so arcs of one mark lie in each other, and none crosses another before it has to.
 */
public final class Gutter {
    /** How far arcs go out at most. */
    static final double WIDTH = 118;

    private static final double NEAREST = 18;
    private static final double APART = 5;

    /** How far the shortest go out, for the way between their ends. */
    private static final double ROUND = 0.4;

    /** The power of its length by which an arc goes out: below 1, since long ones must not take all room. */
    private static final double FLAT = 0.75;

    /** A column that is shorter has no ties that go out all the way. */
    private static final double LONG = 320;

    /** Angles in degrees: between arcs of a mark, of the steepest, and of those that begin the other way. */
    private static final double STEP = 20;

    private static final double STEEP = 70;
    private static final double BEYOND = 50;

    /** How much of the way between its ends an arc may turn at either of them. */
    private static final double TURN = 0.6;

    /** A cubic curve goes out by so much of what its two controls do. */
    private static final double BULGE = 0.75;

    private final List<Double> heights;
    private final List<Double> radii;
    private final List<Tie> ties;
    private final double[] out;
    private final double[][] slopes;

    /**
     * A tie between two nodes, by their rows. Several between the same two lie beside each other.
     *
     * @param arrow whether its end leaves room for an arrowhead
     * @param nth of the ties between the two
     * @param of how many there are between the two
     */
    public record Tie(int from, int to, boolean arrow, int nth, int of) {
        /** Whether it leads up from a row, or down. */
        boolean leads(int row, int way) {
            return (from == row && (to - row) * way > 0) || (to == row && (from - row) * way > 0);
        }
    }

    Gutter(List<Double> heights, List<Double> radii, List<Tie> ties) {
        this.heights = heights;
        this.radii = radii;
        this.ties = ties;
        this.out = out();
        this.slopes = new double[2][ties.size()];
        for (int row = 0; row < heights.size(); row++) {
            fan(row);
        }
    }

    /** How far out the farthest goes. */
    double width() {
        double most = 0;
        for (double one : out) {
            most = Math.max(most, one);
        }
        return most;
    }

    private double length(Tie tie) {
        return Math.abs(heights.get(tie.from) - heights.get(tie.to));
    }

    private double[] out() {
        double longest = ties.stream().mapToDouble(this::length).reduce(LONG, Math::max);
        double room = WIDTH
                - NEAREST
                - APART * ties.stream().mapToInt(tie -> tie.of - 1).max().orElse(0);
        return ties.stream()
                .mapToDouble(tie -> NEAREST
                        + Math.min(length(tie) * ROUND, room * StrictMath.pow(length(tie) / longest, FLAT))
                        + APART * tie.nth)
                .toArray();
    }

    /**
     * Fans out the arcs of a mark: from the nearest above it, which is the steepest, to the farthest, and from the
     * farthest below it to the nearest. Where there are none on one side, the farthest of many begin that way.
     */
    private void fan(int row) {
        List<Integer> above = arcs(row, -1);
        List<Integer> below = arcs(row, 1);
        List<Integer> all = new ArrayList<>(above);
        Collections.reverse(below);
        all.addAll(below);
        double highest = steepest(above);
        double lowest = -steepest(below);
        double step = Math.min(STEP, (highest - lowest) / Math.max(1, all.size()));
        double least = lowest + step * (all.size() - 1);
        double angle = Math.min(highest, Math.max(least, (above.size() - 0.5) * step));
        for (int i : all) {
            slopes[ties.get(i).from == row ? 0 : 1][i] = -StrictMath.tan(StrictMath.toRadians(angle));
            angle -= step;
        }
    }

    /** The arcs of a mark that go up, or down, the nearest first. */
    private List<Integer> arcs(int row, int way) {
        return IntStream.range(0, ties.size())
                .filter(i -> ties.get(i).leads(row, way))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> out[i]))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The angle at which the nearest of some arcs may leave its mark, in degrees. */
    private double steepest(List<Integer> arcs) {
        return arcs.stream()
                .mapToDouble(i -> StrictMath.toDegrees(StrictMath.atan(TURN * length(ties.get(i)) * BULGE / out[i])))
                .reduce(arcs.isEmpty() ? BEYOND : STEEP, Math::min);
    }

    /** The arcs, in the order of the ties. */
    List<Arc> arcs(double x) {
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            Point from = new Point(x, heights.get(tie.from));
            Point to = new Point(x, heights.get(tie.to));
            double begin = radii.get(tie.from) + Track.CLEAR;
            double end = radii.get(tie.to) + Track.CLEAR + (tie.arrow ? Track.ARROW : 0);
            // what its ends lie farther out already is taken from what its controls do
            double far = (out[i] - (begin + end) / 8) / BULGE;
            arcs.add(new Arc(
                    aside(from, begin, slopes[0][i]),
                    control(from, far, slopes[0][i]),
                    control(to, far, slopes[1][i]),
                    aside(to, end, slopes[1][i])));
        }
        return arcs;
    }

    private static Point control(Point mark, double far, double slope) {
        return whole(mark.moved(-far, far * slope));
    }

    private static Point aside(Point mark, double away, double slope) {
        double flat = away / Math.sqrt(1 + slope * slope);
        return whole(mark.moved(-flat, flat * slope));
    }

    /** No more exact than is seen: numbers weigh on a page. */
    private static Point whole(Point point) {
        return new Point(Math.rint(point.x()), Math.rint(point.y()));
    }
}
