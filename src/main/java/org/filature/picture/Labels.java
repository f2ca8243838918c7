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
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Optional<Spot> spot = labels.place(points.get(i), lengths.get(i));
            if (spot.isEmpty()) {
                return Optional.empty();
            }
            spots.add(spot.get());
        }
        return Optional.of(spots);
    }

    private Optional<Spot> place(double at, double length) {
        for (int row = 0; row < rows; row++) {
            for (boolean before : new boolean[] {false, true}) {
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
        Placed upper = one.row < other.row ? one : other;
        Placed lower = upper == one ? other : one;
        return upper.at < lower.from || upper.at > lower.until;
    }
}
