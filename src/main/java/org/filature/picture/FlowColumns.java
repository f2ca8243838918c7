package org.filature.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts actors in columns so that all money flows to the right. Money that flows back, or on beyond the last column,
 * makes its receiver, or else its payer, stand there a second time; the largest payments come first and keep their way.
 */
final class FlowColumns {
    /** More columns than that no page has room for. */
    static final int MOST = 4;

    private static final int PLACES = 3;
    private static final int AGAIN_RECEIVING = 1;
    private static final int AGAIN_PAYING = 2;

    /** An actor in a column. */
    record Stop(int actor, boolean again, int column) {}

    /** A payment between two stops, by their numbers. */
    record Hop(int from, int to) {}

    private final List<int[]> edges = new ArrayList<>();
    private final int size;

    private FlowColumns(int actors) {
        this.size = actors * PLACES;
    }

    /** Stops by column, and the hop of each payment. */
    record Placed(List<Stop> stops, List<Hop> hops) {
        int columns() {
            return stops.stream().mapToInt(Stop::column).max().orElse(0) + 1;
        }
    }

    /**
     * Places actors.
     *
     * @param payments in order of weight: the first of them are least likely to be sent round
     */
    static Placed of(int actors, List<Payment> payments) {
        FlowColumns columns = new FlowColumns(actors);
        payments.forEach(columns::add);
        return columns.placed();
    }

    private void add(Payment payment) {
        int payer = payment.payer() * PLACES;
        int receiver = payment.receiver() * PLACES;
        boolean placed = tried(payer, receiver)
                || tried(payer, receiver + AGAIN_RECEIVING)
                || tried(payer + AGAIN_PAYING, receiver)
                || tried(payer + AGAIN_PAYING, receiver + AGAIN_RECEIVING);
        if (!placed) {
            throw new IllegalStateException("a payment between new ends always has a place");
        }
    }

    private boolean tried(int from, int to) {
        if (from == to) {
            return false;
        }
        edges.add(new int[] {from, to});
        int[] depths = depths();
        if (Arrays.stream(depths).max().orElse(0) < MOST) {
            return true;
        }
        edges.remove(edges.size() - 1);
        return false;
    }

    /** The longest way to each place; in a circle, one that is longer than any way can be. */
    private int[] depths() {
        int[] depths = new int[size];
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int[] edge : edges) {
                int deeper = depths[edge[0]] + 1;
                if (depths[edge[1]] < deeper) {
                    depths[edge[1]] = deeper;
                    if (deeper >= MOST) {
                        return depths;
                    }
                    moved = true;
                }
            }
        }
        return depths;
    }

    /** Whoever only receives stands in the last column. */
    private Placed placed() {
        int[] depths = depths();
        int last = Arrays.stream(depths).max().orElse(0);
        boolean[] pays = new boolean[size];
        edges.forEach(edge -> pays[edge[0]] = true);
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        List<Stop> stops = new ArrayList<>();
        List<Hop> hops = new ArrayList<>();
        for (int[] edge : edges) {
            for (int place : edge) {
                if (!numbers.containsKey(place)) {
                    numbers.put(place, stops.size());
                    int column = pays[place] ? depths[place] : last;
                    stops.add(new Stop(place / PLACES, place % PLACES != 0, column));
                }
            }
            hops.add(new Hop(numbers.getOrDefault(edge[0], 0), numbers.getOrDefault(edge[1], 0)));
        }
        return new Placed(List.copyOf(stops), List.copyOf(hops));
    }
}
