package org.filature.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An order for nodes in one column in which ties are short. It begins with each connected part from its first node
 * outward, then takes each node to where all ties together are shortest, until nothing gets shorter.
 */
final class ColumnOrder {
    private static final int ROUNDS = 30;

    private final List<List<Integer>> tied = new ArrayList<>();
    private final int[] rows;
    private final int[] places;

    private ColumnOrder(int size, List<Graph.Edge> ties) {
        rows = new int[size];
        places = new int[size];
        for (int i = 0; i < size; i++) {
            tied.add(new ArrayList<>());
        }
        for (Graph.Edge tie : ties) {
            tied.get(tie.from()).add(tie.to());
            tied.get(tie.to()).add(tie.from());
        }
    }

    /**
     * Finds an order.
     *
     * @param ties between nodes; a pair that has several is the more drawn together
     * @param heads whether the first node must stay on top
     * @return the nodes from the top down
     */
    static List<Integer> of(int size, List<Graph.Edge> ties, boolean heads) {
        ColumnOrder order = new ColumnOrder(size, ties);
        order.begin();
        int first = heads ? 1 : 0;
        boolean shorter = true;
        for (int round = 0; round < ROUNDS && shorter; round++) {
            shorter = false;
            for (int node = first; node < size; node++) {
                shorter |= order.settle(node, first);
            }
        }
        return Arrays.stream(order.rows).boxed().toList();
    }

    /** Part by part, each from its first node outward. */
    private void begin() {
        Arrays.fill(places, -1);
        int row = 0;
        ArrayDeque<Integer> next = new ArrayDeque<>();
        for (int start = 0; start < places.length; start++) {
            next.add(start);
            while (!next.isEmpty()) {
                int node = next.remove();
                if (places[node] < 0) {
                    put(node, row);
                    row++;
                    next.addAll(tied.get(node));
                }
            }
        }
    }

    private void put(int node, int row) {
        rows[row] = node;
        places[node] = row;
    }

    /** Takes a node through all rows and leaves it in the best; says whether that made ties shorter. */
    private boolean settle(int node, int top) {
        int before = places[node];
        while (places[node] > top) {
            swap(places[node] - 1);
        }
        int best = top;
        int least = 0;
        int longer = 0;
        int was = before == top ? 0 : Integer.MAX_VALUE;
        while (places[node] < rows.length - 1) {
            longer += swap(places[node]);
            if (places[node] == before) {
                was = longer;
            }
            if (longer < least) {
                least = longer;
                best = places[node];
            }
        }
        int after = least < was ? best : before;
        while (places[node] > after) {
            swap(places[node] - 1);
        }
        return least < was;
    }

    /** Swaps a row with the one below it; says how much longer ties got. */
    private int swap(int row) {
        int upper = rows[row];
        int lower = rows[row + 1];
        int longer = 0;
        for (int other : tied.get(upper)) {
            longer += other == lower ? 0 : places[other] > row ? -1 : 1;
        }
        for (int other : tied.get(lower)) {
            longer += other == upper ? 0 : places[other] < row ? -1 : 1;
        }
        put(lower, row);
        put(upper, row + 1);
        return longer;
    }
}
