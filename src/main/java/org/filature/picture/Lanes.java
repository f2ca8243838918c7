package org.filature.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs the threads of a docket in lanes beside its entries, as the history of a program is drawn: a motion, what
 * opposes it, the reply and the ruling stand in one lane, whatever other entries come between. Entries that no thread
 * ties stand in lane 0, as do threads for which no lane is free.
 */
public final class Lanes {
    /** More threads side by side than that nobody can follow. */
    public static final int MOST = 6;

    private static final int NONE = -1;

    /**
     * An entry of a docket.
     *
     * @param answers the places of the entries it answers
     * @param decides the places of the entries it decides
     */
    public record Item(List<Integer> answers, List<Integer> decides) {
        public Item {
            answers = List.copyOf(answers);
            decides = List.copyOf(decides);
        }
    }

    /**
     * What is drawn beside an entry.
     *
     * @param thread the number of its thread; -1 if it has none
     * @param lane where its knot is
     * @param strands of the threads that run past it or through it, by lane
     * @param ties lanes of other threads that it is tied to here
     */
    public record Row(int thread, int lane, List<Strand> strands, List<Integer> ties) {
        public Row {
            strands = List.copyOf(strands);
            ties = List.copyOf(ties);
        }
    }

    /**
     * A piece of a thread.
     *
     * @param above whether it comes from the entry above
     * @param below whether it goes on to the entry below
     */
    public record Strand(int lane, boolean above, boolean below) {}

    private final List<Item> items;
    private final int[] parents;
    private final boolean[] decided;
    private final int[] threads;
    private final int[] first;
    private final int[] last;
    private final int[] lanes;

    private Lanes(List<Item> items) {
        this.items = items;
        int size = items.size();
        this.parents = new int[size];
        this.decided = new boolean[size];
        this.threads = new int[size];
        this.first = new int[size];
        this.last = new int[size];
        this.lanes = new int[size];
    }

    /** What is drawn beside each entry, in order. */
    public static List<Row> of(List<Item> items) {
        Lanes lanes = new Lanes(items);
        lanes.spin();
        lanes.stretch();
        lanes.lay();
        return lanes.rows();
    }

    /** An entry belongs to the thread of what it decides, or else answers. */
    private void spin() {
        for (int i = 0; i < parents.length; i++) {
            parents[i] = parent(i);
            items.get(i).decides().stream().filter(this::exists).forEach(other -> decided[other] = true);
        }
        boolean[] begins = begins();
        for (int i = 0; i < threads.length; i++) {
            Set<Integer> seen = new HashSet<>();
            int root = i;
            while (!begins[root] && seen.add(root)) {
                root = parents[root];
            }
            threads[i] =
                    begins[root] ? root : seen.stream().min(Integer::compare).orElse(i);
        }
    }

    private boolean exists(int other) {
        return other >= 0 && other < parents.length;
    }

    private int parent(int i) {
        List<Integer> targets = new ArrayList<>(items.get(i).decides());
        targets.addAll(items.get(i).answers());
        return targets.stream()
                .filter(other -> exists(other) && other != i)
                .findFirst()
                .orElse(NONE);
    }

    /**
     * Where threads begin: at what answers nothing, and at what the court decides, which is a matter of its own. Where
     * several answers to a pleading are answered in their turn, each of them begins one too.
     */
    private boolean[] begins() {
        int size = parents.length;
        boolean[] answered = new boolean[size];
        int[] branches = new int[size];
        for (int parent : parents) {
            if (parent != NONE) {
                answered[parent] = true;
            }
        }
        for (int i = 0; i < size; i++) {
            if (parents[i] != NONE && answered[i]) {
                branches[parents[i]]++;
            }
        }
        boolean[] begins = new boolean[size];
        for (int i = 0; i < size; i++) {
            int parent = parents[i];
            boolean branch = parent != NONE && answered[i] && branches[parent] > 1 && !decided[parent];
            begins[i] = parent == NONE || decided[i] || branch;
        }
        return begins;
    }

    /** A thread reaches from its first entry to its last, or to the ruling that decides it along with another. */
    private void stretch() {
        Arrays.fill(first, NONE);
        for (int i = 0; i < threads.length; i++) {
            reach(threads[i], i);
            for (int other : items.get(i).decides()) {
                if (exists(other) && threads[other] != threads[i]) {
                    reach(threads[other], other);
                    reach(threads[other], i);
                }
            }
        }
    }

    private void reach(int thread, int row) {
        first[thread] = first[thread] == NONE ? row : Math.min(first[thread], row);
        last[thread] = Math.max(last[thread], row);
    }

    /** The leftmost lane that is free from a thread's first row to its last. */
    private void lay() {
        List<Integer> inOrder =
                new ArrayList<>(new TreeSet<>(Arrays.stream(threads).boxed().toList()));
        inOrder.sort((one, other) -> Integer.compare(first[one], first[other]));
        int[] free = new int[MOST + 1];
        for (int thread : inOrder) {
            if (first[thread] == last[thread]) {
                continue;
            }
            for (int lane = 1; lane <= MOST && lanes[thread] == 0; lane++) {
                if (free[lane] <= first[thread]) {
                    lanes[thread] = lane;
                    free[lane] = last[thread] + 1;
                }
            }
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>(items.size());
        TreeSet<Integer> open = new TreeSet<>((one, other) -> Integer.compare(lanes[one], lanes[other]));
        List<List<Integer>> begin = new ArrayList<>();
        items.forEach(item -> begin.add(new ArrayList<>()));
        Arrays.stream(threads)
                .distinct()
                .filter(thread -> lanes[thread] > 0)
                .forEach(thread -> begin.get(first[thread]).add(thread));
        for (int i = 0; i < items.size(); i++) {
            int row = i;
            open.removeIf(thread -> last[thread] < row);
            open.addAll(begin.get(i));
            rows.add(row(i, open));
        }
        return rows;
    }

    private Row row(int i, Set<Integer> open) {
        int own = threads[i];
        List<Strand> strands = open.stream()
                .map(thread -> new Strand(lanes[thread], first[thread] < i, last[thread] > i))
                .toList();
        List<Integer> targets = new ArrayList<>(items.get(i).decides());
        targets.addAll(items.get(i).answers());
        List<Integer> ties = targets.stream()
                .filter(other -> exists(other) && other < i)
                .map(other -> threads[other])
                .filter(thread -> thread != own && open.contains(thread) && first[thread] < i)
                .map(thread -> lanes[thread])
                .filter(lane -> lane > 0 && lane != lanes[own])
                .distinct()
                .sorted()
                .toList();
        return new Row(first[own] == last[own] ? NONE : own, lanes[own], strands, ties);
    }
}
