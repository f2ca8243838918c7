package org.filature.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places words above points of a line, in rows, each tied to its point by a thread that runs down through the rows
 * below. No words cover others, and no thread crosses words.
 */
public final class Labels {
    /**
     * Where words stand.
     *
     * @param row counted from the top
     * @param before whether they end at their point, and do not begin there
     */
    public record Spot(int row, boolean before) {}

    private record Placed(double at, double from, double until, int row) {}

    private final double width;
    private final int rows;
    private final List<Placed> placed = new ArrayList<>();

    private Labels(double width, int rows) {
        this.width = width;
        this.rows = rows;
    }

    /**
     * Places all words; nothing if there is no room for all.
     *
     * @param points in ascending order
     * @param lengths of the words
     * @param width of the line
     */
    public static Optional<List<Spot>> place(List<Double> points, List<Double> lengths, double width, int rows) {
        Labels labels = new Labels(width, rows);
        Spot[] spots = new Spot[points.size()];
        for (int i : inward(points, width / 2)) {
            Optional<Spot> spot = labels.place(points.get(i), lengths.get(i));
            if (spot.isEmpty()) {
                return Optional.empty();
            }
            spots[i] = spot.get();
        }
        return Optional.of(List.of(spots));
    }

    /** From both ends to the middle: then the threads of those that come later pass before or behind all words. */
    private static List<Integer> inward(List<Double> points, double middle) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < points.size() && points.get(i) < middle; i++) {
            order.add(i);
        }
        for (int i = points.size() - 1; i >= 0 && points.get(i) >= middle; i--) {
            order.add(i);
        }
        return order;
    }

    private Optional<Spot> place(double at, double length) {
        boolean right = at >= width / 2;
        for (boolean before : new boolean[] {right, !right}) {
            for (int row = 0; row < rows; row++) {
                Placed words = new Placed(at, before ? at - length : at, before ? at : at + length, row);
                if (words.from >= 0 && words.until <= width && placed.stream().allMatch(other -> fits(words, other))) {
                    placed.add(words);
                    return Optional.of(new Spot(row, before));
                }
            }
        }
        return Optional.empty();
    }

    /** The thread of the upper must pass the words of the lower, and words of a row must not touch. */
    private static boolean fits(Placed one, Placed other) {
        if (one.row == other.row) {
            return one.until <= other.from || other.until <= one.from;
        }
        return one.row < other.row ? passes(one, other) : passes(other, one);
    }

    private static boolean passes(Placed upper, Placed lower) {
        return upper.at < lower.from || upper.at > lower.until;
    }
}
