package org.filature.picture;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.filature.picture.Track.Point;

/**
 * Bends ties around what they are not tied to: a straight line through a mark or its label reads as if it ended there.
 * A tie bends no more than it must.
 */
final class Bows {
    private static final double STEP = 14;
    private static final double LEAST = 120;
    private static final double DEEPEST = 1.2;
    private static final double[] UPRIGHT = {0};
    private static final double[] SLANTS = {0, 0.25, -0.25, 0.45, -0.45};

    /** Of so many, fewer ways are tried. */
    private static final int MANY = 60;

    private static final double PIECE = 9;
    private static final int MOST_PIECES = 60;

    /** What is kept free between a tie and what it passes by. */
    private static final double CLEAR = 1.5;

    private final Board board;
    private final double left;
    private final double right;
    private final Box[] footprints;
    private final boolean many;
    private final BitSet met = new BitSet();

    private Bows(Board board, double width) {
        this.board = board;
        Box bounds = board.bounds();
        this.left = Math.min(0, bounds.left());
        this.right = Math.max(width, bounds.right());
        this.many = board.size() > MANY;
        this.footprints =
                IntStream.range(0, board.size()).mapToObj(board::footprint).toArray(Box[]::new);
    }

    /**
     * Bends the ties of a board.
     *
     * @return the nodes through whose marks or labels ties still run that do not end there
     */
    static BitSet bend(Board board, double width) {
        Arrays.fill(board.bows, 0);
        Arrays.fill(board.slants, 0);
        Bows bows = new Bows(board, width);
        for (int edge = 0; edge < board.edges.size(); edge++) {
            if (bows.bend(edge) > 0) {
                bows.through(edge, Integer.MAX_VALUE, bows.met);
            }
        }
        return bows.met;
    }

    /** Tries ever deeper bows to either side until one passes by everything. */
    private int bend(int edge) {
        BitSet any = new BitSet();
        int fewest = through(edge, Integer.MAX_VALUE, any);
        double best = 0;
        double slant = 0;
        double deepest = Math.max(LEAST, board.length(board.edges.get(edge)) * DEEPEST);
        double step = many ? 2 * STEP : STEP;
        for (double depth = step; depth <= deepest && fewest > 0; depth += step) {
            for (double aslant : many ? UPRIGHT : SLANTS) {
                for (double bow : new double[] {depth, -depth}) {
                    board.bows[edge] = bow;
                    board.slants[edge] = aslant;
                    int through = through(edge, fewest, any);
                    if (through < fewest) {
                        fewest = through;
                        best = bow;
                        slant = aslant;
                    }
                }
            }
        }
        board.bows[edge] = best;
        board.slants[edge] = slant;
        return fewest;
    }

    /** How many others a tie runs through, and which; counts no further than a limit. */
    private int through(int edge, int limit, BitSet nodes) {
        Graph.Edge tie = board.edges.get(edge);
        double free = tie.beside() + CLEAR;
        int pieces = board.bows[edge] == 0 ? 1 : (int) Math.min(MOST_PIECES, Math.ceil(board.length(tie) / PIECE));
        double[] x = new double[pieces + 1];
        double[] y = new double[pieces + 1];
        Box all = Box.around(board.x[tie.from()], board.y[tie.from()], 0);
        for (int i = 0; i <= pieces; i++) {
            Point at = board.along(edge, (double) i / pieces);
            x[i] = at.x();
            y[i] = at.y();
            all = all.with(Box.around(x[i], y[i], free));
        }
        if (board.bows[edge] != 0 && (all.left() < left || all.right() > right)) {
            return limit;
        }
        int through = 0;
        for (int node = 0; node < board.size() && through < limit; node++) {
            if (node != tie.from() && node != tie.to() && all.meets(footprints[node])) {
                boolean runs = meets(x, y, board.mark(node).grown(free))
                        || meets(x, y, board.label(node).grown(free));
                if (runs) {
                    through++;
                    nodes.set(node);
                }
            }
        }
        return through;
    }

    private static boolean meets(double[] x, double[] y, Box box) {
        for (int i = 1; i < x.length; i++) {
            if (box.meets(x[i - 1], y[i - 1], x[i], y[i])) {
                return true;
            }
        }
        return false;
    }
}
