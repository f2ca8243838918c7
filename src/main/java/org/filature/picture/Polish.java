package org.filature.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Betters an arrangement in which nothing overlaps, node by node: turns a label to another side, or moves its mark a
 * little, where fewer ties then run through labels and marks, or cross each other.
 */
final class Polish {
    private static final int PASSES = 5;
    private static final double[] WAYS = {14, 34};
    private static final double SLANT = 0.7;
    private static final double[][] DIRECTIONS = {
        {0, -1}, {0, 1}, {1, 0}, {-1, 0}, {SLANT, SLANT}, {-SLANT, SLANT}, {SLANT, -SLANT}, {-SLANT, -SLANT}
    };

    /** How bad things are. */
    private static final double THROUGH_MARK = 6;

    private static final double THROUGH_LABEL = 4;
    private static final double OWN_LABEL = 3;
    private static final double CROSSING = 1;
    private static final double ABOVE_OR_BELOW = 0.3;
    private static final double GOOD = 0.5;
    private static final double PER_LENGTH = 0.004;

    private final Board board;
    private final double width;
    private final List<Box> labels = new ArrayList<>();
    private final List<Box> footprints = new ArrayList<>();

    private Polish(Board board, double width) {
        this.board = board;
        this.width = width;
        for (int i = 0; i < board.size(); i++) {
            labels.add(board.label(i));
            footprints.add(board.footprint(i));
        }
    }

    /** Betters a board; what fits into a width goes on to do so. */
    static void polish(Board board, double width) {
        Polish polish = new Polish(board, width);
        for (int pass = 0; pass < PASSES; pass++) {
            boolean better = false;
            for (int i = 0; i < board.size(); i++) {
                better |= polish.better(i);
            }
            if (!better) {
                return;
            }
        }
    }

    private boolean better(int node) {
        double x = board.x[node];
        double y = board.y[node];
        Side side = board.sides[node];
        Choice best = new Choice(x, y, side, cost(node, Double.MAX_VALUE));
        double was = best.cost;
        best = turned(node, x, y, best);
        for (int i = 0; i < WAYS.length && best.cost > GOOD + PER_LENGTH * lengths(node); i++) {
            for (double[] direction : DIRECTIONS) {
                best = turned(node, x + WAYS[i] * direction[0], y + WAYS[i] * direction[1], best);
            }
        }
        best.on(board, node);
        labels.set(node, board.label(node));
        footprints.set(node, board.footprint(node));
        return best.cost < was - 0.01;
    }

    private record Choice(double x, double y, Side side, double cost) {
        void on(Board board, int node) {
            board.x[node] = x;
            board.y[node] = y;
            board.sides[node] = side;
        }
    }

    /** The best of a place with the label on each side, and of what is best so far. */
    private Choice turned(int node, double x, double y, Choice best) {
        Choice found = best;
        for (Side side : Side.values()) {
            new Choice(x, y, side, 0).on(board, node);
            if (isFree(node)) {
                double cost = cost(node, found.cost);
                if (cost < found.cost - 0.01) {
                    found = new Choice(x, y, side, cost);
                }
            }
        }
        return found;
    }

    private boolean isFree(int node) {
        Box own = board.footprint(node);
        Box before = footprints.get(node);
        boolean out =
                (own.left() < 0 && own.left() < before.left()) || (own.right() > width && own.right() > before.right());
        if (out) {
            return false;
        }
        Box wide = own.grown(Apart.MARGIN);
        for (int other = 0; other < board.size(); other++) {
            if (other != node && wide.meets(footprints.get(other))) {
                return false;
            }
        }
        return true;
    }

    private double lengths(int node) {
        double sum = 0;
        for (Graph.Edge tie : board.ties(node)) {
            sum += board.length(tie);
        }
        return sum;
    }

    /** What is bad about where a node stands now; once more than a limit, it does not matter how much more. */
    private double cost(int node, double limit) {
        Box label = board.label(node);
        Box mark = board.mark(node).grown(2);
        Side side = board.sides[node];
        double cost = PER_LENGTH * lengths(node) + (side == Side.EAST || side == Side.WEST ? 0 : ABOVE_OR_BELOW);
        for (Graph.Edge edge : board.edges) {
            if (cost >= limit) {
                return cost;
            }
            boolean own = edge.from() == node || edge.to() == node;
            if (runsThrough(edge, label)) {
                cost += own ? OWN_LABEL : THROUGH_LABEL;
            }
            if (own) {
                cost += along(edge, node);
            } else if (runsThrough(edge, mark)) {
                cost += THROUGH_MARK;
            }
        }
        return cost;
    }

    /** What an edge of a node runs through. */
    private double along(Graph.Edge edge, int node) {
        double cost = 0;
        for (int other = 0; other < board.size(); other++) {
            if (other != node && runsThrough(edge, footprints.get(other))) {
                if (runsThrough(edge, labels.get(other))) {
                    cost += edge.other(node) == other ? OWN_LABEL : THROUGH_LABEL;
                }
                if (edge.other(node) != other
                        && runsThrough(edge, board.mark(other).grown(2))) {
                    cost += THROUGH_MARK;
                }
            }
        }
        for (Graph.Edge another : board.edges) {
            cost += cross(edge, another) ? CROSSING : 0;
        }
        return cost;
    }

    private boolean runsThrough(Graph.Edge edge, Box box) {
        return box.grown(edge.beside())
                .meets(board.x[edge.from()], board.y[edge.from()], board.x[edge.to()], board.y[edge.to()]);
    }

    private boolean cross(Graph.Edge a, Graph.Edge b) {
        if (a.from() == b.from() || a.from() == b.to() || a.to() == b.from() || a.to() == b.to()) {
            return false;
        }
        return turn(a.from(), a.to(), b.from()) * turn(a.from(), a.to(), b.to()) < 0
                && turn(b.from(), b.to(), a.from()) * turn(b.from(), b.to(), a.to()) < 0;
    }

    /** On which side of the way from a to b the point c lies. */
    private double turn(int a, int b, int c) {
        return Math.signum((board.x[b] - board.x[a]) * (board.y[c] - board.y[a])
                - (board.y[b] - board.y[a]) * (board.x[c] - board.x[a]));
    }
}
