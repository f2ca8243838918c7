package org.filature.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A first arrangement: the hub in the middle, and around it, ring by ring, what is tied to it. Each branch gets an
 * angle in proportion to its leaves, so that branches do not cross.
 */
final class Wheel {
    private static final double RING = 120;

    private final Board board;
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] leaves;

    private Wheel(Board board) {
        this.board = board;
        this.leaves = new int[board.size()];
    }

    static void arrange(Board board) {
        new Wheel(board).arrange();
    }

    private void arrange() {
        List<Integer> order = tree();
        for (int i = order.size() - 1; i >= 0; i--) {
            int node = order.get(i);
            leaves[node] = Math.max(
                    1,
                    children.get(node).stream().mapToInt(child -> leaves[child]).sum());
        }
        double[] from = new double[board.size()];
        int[] ring = new int[board.size()];
        for (int node : order) {
            double angle = from[node] + leaves[node] / 2.0;
            place(node, ring[node], angle / leaves[order.get(0)]);
            double next = from[node];
            for (int child : children.get(node)) {
                from[child] = next;
                ring[child] = ring[node] + 1;
                next += leaves[child];
            }
        }
    }

    private void place(int node, int ring, double turn) {
        board.x[node] = RING * ring * StrictMath.cos(turn * 2 * Math.PI);
        board.y[node] = RING * ring * StrictMath.sin(turn * 2 * Math.PI);
    }

    /** The nodes in breadth, from the hub on. */
    private List<Integer> tree() {
        boolean[] seen = new boolean[board.size()];
        Arrays.fill(seen, false);
        for (int i = 0; i < board.size(); i++) {
            children.add(new ArrayList<>());
        }
        List<Integer> order = new ArrayList<>(board.size());
        int hub = board.hub();
        seen[hub] = true;
        order.add(hub);
        for (int i = 0; i < order.size(); i++) {
            int node = order.get(i);
            for (Graph.Edge edge : board.ties(node)) {
                int other = edge.other(node);
                if (!seen[other]) {
                    seen[other] = true;
                    children.get(node).add(other);
                    order.add(other);
                }
            }
        }
        return order;
    }
}
