package org.filature.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filature.picture.Layout.Spot;

/**
 * Lays a network out: each connected part by itself, and then all parts together. No label lies on another or on a
 * mark. The same graph gives the same picture on every machine: nothing is drawn by lot, and arithmetic is IEEE's.
 */
public final class NetworkLayout {
    /** Labels are wider than high, so marks lie farther apart sideways. */
    private static final double STRETCH = 1.35;

    private static final int PRESSES = 3;

    /** So few are spread until no tie runs through what it is not tied to: the more of them, the less can be done. */
    private static final int FEW = 45;

    private static final int SPREADS = 8;
    private static final double SPREAD = 1.2;

    private final Graph graph;
    private final double width;
    private final Spot[] spots;
    private final Map<Integer, Track.Point> bends = new HashMap<>();

    private NetworkLayout(Graph graph, double width) {
        this.graph = graph;
        this.width = width;
        this.spots = new Spot[graph.nodes().size()];
    }

    /**
     * Lays a graph out.
     *
     * @param width that the picture should not go beyond; no narrower than two labels
     */
    public static Layout of(Graph graph, double width) {
        return graph.nodes().isEmpty() ? Layout.EMPTY : new NetworkLayout(graph, width).lay();
    }

    /** A connected part, with the places that its nodes and edges have in the graph. */
    private record Part(List<Integer> members, List<Integer> ties, Board board) {
        double area() {
            Box bounds = board.bounds();
            return (bounds.right() - bounds.left()) * (bounds.bottom() - bounds.top());
        }
    }

    private Layout lay() {
        List<Part> parts = parts().stream()
                .map(this::part)
                .sorted(Comparator.comparingDouble(Part::area).reversed())
                .toList();
        Packing.pack(parts.stream().map(Part::board).toList(), width);
        double right = 0;
        double bottom = 0;
        for (Part part : parts) {
            Box bounds = part.board.bounds();
            right = Math.max(right, bounds.right());
            bottom = Math.max(bottom, bounds.bottom());
            settle(part);
        }
        return new Layout(Math.ceil(right), Math.ceil(bottom), Arrays.asList(spots), bends);
    }

    private void settle(Part part) {
        Board board = part.board;
        for (int i = 0; i < board.size(); i++) {
            spots[part.members.get(i)] = new Spot(Layout.round(board.x[i]), Layout.round(board.y[i]), board.sides[i]);
        }
        for (int i = 0; i < board.bows.length; i++) {
            if (board.bows[i] != 0) {
                Track.Point bend = board.bend(i);
                bends.put(part.ties.get(i), new Track.Point(Layout.round(bend.x()), Layout.round(bend.y())));
            }
        }
    }

    private Part part(List<Integer> members) {
        int[] place = new int[graph.nodes().size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < members.size(); i++) {
            place[members.get(i)] = i;
        }
        List<Integer> ties = new ArrayList<>();
        List<Graph.Edge> edges = new ArrayList<>();
        for (int i = 0; i < graph.edges().size(); i++) {
            Graph.Edge edge = graph.edges().get(i);
            if (place[edge.from()] >= 0) {
                ties.add(i);
                edges.add(new Graph.Edge(place[edge.from()], place[edge.to()], edge.beside()));
            }
        }
        Board board =
                new Board(new Graph(members.stream().map(graph.nodes()::get).toList(), edges));
        return new Part(members, ties, arrange(board));
    }

    private Board arrange(Board board) {
        Wheel.arrange(board);
        if (board.size() > 2) {
            Stress.relax(board);
            level(board);
        }
        for (int i = 0; i < board.size(); i++) {
            board.x[i] *= STRETCH;
        }
        outward(board);
        BitSet fewest = place(board);
        Board best = board.copy();
        for (int i = 0; i < SPREADS && !fewest.isEmpty() && board.size() <= FEW; i++) {
            for (int node = 0; node < board.size(); node++) {
                board.x[node] *= SPREAD;
                board.y[node] *= SPREAD;
            }
            BitSet through = place(board);
            if (through.cardinality() < fewest.cardinality()) {
                fewest = through;
                best = board.copy();
            }
        }
        return best;
    }

    /** Finds places near those that nodes have; says which of them ties still run through. */
    private BitSet place(Board board) {
        Arrays.fill(board.bows, 0);
        Apart.move(board);
        fit(board);
        Polish.polish(board, width);
        BitSet through = Bows.bend(board, width);
        return board.size() <= FEW ? Clearing.clear(board, width, through) : through;
    }

    /** Turns a board so that its longest way lies flat: pages are wide, and labels lie flat too. */
    private static void level(Board board) {
        double middleX = sum(board.x) / board.size();
        double middleY = sum(board.y) / board.size();
        double flat = 0;
        double steep = 0;
        for (int i = 0; i < board.size(); i++) {
            double dx = board.x[i] - middleX;
            double dy = board.y[i] - middleY;
            flat += dx * dx - dy * dy;
            steep += 2 * dx * dy;
        }
        double angle = StrictMath.atan2(steep, flat) / 2;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (int i = 0; i < board.size(); i++) {
            double dx = board.x[i] - middleX;
            double dy = board.y[i] - middleY;
            board.x[i] = dx * cos + dy * sin;
            board.y[i] = dy * cos - dx * sin;
        }
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** A label stands away from the middle of what its mark is tied to, where no tie runs. */
    private static void outward(Board board) {
        for (int i = 0; i < board.size(); i++) {
            double middle = 0;
            for (Graph.Edge tie : board.ties(i)) {
                middle += board.x[tie.other(i)];
            }
            board.sides[i] = board.degree(i) * board.x[i] < middle ? Side.WEST : Side.EAST;
        }
    }

    /** What is too wide is pressed together, and grows in height instead. */
    private void fit(Board board) {
        for (int round = 0; round < PRESSES; round++) {
            Box bounds = board.bounds();
            double press = Math.min(1, width / (bounds.right() - bounds.left()));
            for (int i = 0; i < board.size(); i++) {
                board.x[i] = (board.x[i] - bounds.left()) * press;
            }
            if (press == 1) {
                return;
            }
            Apart.move(board);
        }
        for (int i = 0; i < board.size(); i++) {
            Box footprint = board.footprint(i);
            double out = Math.max(0, footprint.right() - width);
            board.x[i] += Math.max(-footprint.left(), 0) - Math.min(out, Math.max(0, footprint.left()));
        }
        Apart.moveUpright(board);
    }

    /** The connected parts, each in the order of the graph. */
    private List<List<Integer>> parts() {
        int[] part = new int[graph.nodes().size()];
        for (int i = 0; i < part.length; i++) {
            part[i] = i;
        }
        for (Graph.Edge edge : graph.edges()) {
            int a = root(part, edge.from());
            int b = root(part, edge.to());
            part[Math.max(a, b)] = Math.min(a, b);
        }
        List<List<Integer>> parts = new ArrayList<>();
        int[] place = new int[part.length];
        for (int i = 0; i < part.length; i++) {
            int root = root(part, i);
            if (root == i) {
                place[i] = parts.size();
                parts.add(new ArrayList<>());
            }
            parts.get(place[root]).add(i);
        }
        return parts;
    }

    private static int root(int[] part, int node) {
        int root = node;
        while (part[root] != root) {
            part[root] = part[part[root]];
            root = part[root];
        }
        return root;
    }
}
