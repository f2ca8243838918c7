package org.filature.picture;

import java.util.BitSet;
import java.util.List;

/** What ties still run through, however they bend, moves out of their way: to the nearest place that is free. */
final class Clearing {
    private static final List<Side> SIDES = List.of(Side.values());
    private static final double[] WAYS = {20, 45, 80, 130};
    private static final int DIRECTIONS = 8;

    private final Board board;
    private final double width;

    private Clearing(Board board, double width) {
        this.board = board;
        this.width = width;
    }

    /**
     * Moves nodes of a board.
     *
     * @param through the nodes that ties run through
     * @return those that they still run through
     */
    static BitSet clear(Board board, double width, BitSet through) {
        Clearing clearing = new Clearing(board, width);
        BitSet left = through;
        for (int node = through.nextSetBit(0); node >= 0; node = through.nextSetBit(node + 1)) {
            left = clearing.move(node, left);
        }
        return left;
    }

    private BitSet move(int node, BitSet through) {
        double x = board.x[node];
        double y = board.y[node];
        Side side = board.sides[node];
        for (double way : WAYS) {
            for (int i = 0; i < DIRECTIONS * SIDES.size(); i++) {
                double angle = 2 * Math.PI * (i % DIRECTIONS) / DIRECTIONS;
                board.x[node] = x + way * StrictMath.cos(angle);
                board.y[node] = y + way * StrictMath.sin(angle);
                board.sides[node] = SIDES.get(i / DIRECTIONS);
                if (isFree(node)) {
                    BitSet left = Bows.bend(board, width);
                    if (left.cardinality() < through.cardinality()) {
                        return left;
                    }
                }
            }
        }
        board.x[node] = x;
        board.y[node] = y;
        board.sides[node] = side;
        return Bows.bend(board, width);
    }

    private boolean isFree(int node) {
        Box own = board.footprint(node).grown(Apart.MARGIN);
        boolean free = own.left() >= 0 && own.right() <= width;
        for (int other = 0; other < board.size() && free; other++) {
            free = other == node || !own.meets(board.footprint(other));
        }
        return free;
    }
}
