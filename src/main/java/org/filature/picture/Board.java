package org.filature.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One connected part of a graph while it is laid out: where its marks are now, and on which side their labels. */
final class Board {
    final List<Graph.Node> nodes;
    final List<Graph.Edge> edges;
    final double[] x;
    final double[] y;
    final Side[] sides;
    private final List<List<Graph.Edge>> ties = new ArrayList<>();

    Board(Graph part) {
        this.nodes = part.nodes();
        this.edges = part.edges();
        this.x = new double[nodes.size()];
        this.y = new double[nodes.size()];
        this.sides = new Side[nodes.size()];
        Arrays.fill(sides, Side.EAST);
        nodes.forEach(node -> ties.add(new ArrayList<>()));
        for (Graph.Edge edge : edges) {
            ties.get(edge.from()).add(edge);
            ties.get(edge.to()).add(edge);
        }
    }

    int size() {
        return nodes.size();
    }

    List<Graph.Edge> ties(int node) {
        return ties.get(node);
    }

    int degree(int node) {
        return ties.get(node).size();
    }

    /** The node with the most ties; of several, the first. */
    int hub() {
        int hub = 0;
        for (int i = 1; i < size(); i++) {
            if (degree(i) > degree(hub)) {
                hub = i;
            }
        }
        return hub;
    }

    Box label(int node) {
        return sides[node].label(nodes.get(node), x[node], y[node]);
    }

    Box mark(int node) {
        return Box.around(x[node], y[node], nodes.get(node).radius());
    }

    /** All that a node takes up. */
    Box footprint(int node) {
        return mark(node).with(label(node));
    }

    Box bounds() {
        Box all = footprint(0);
        for (int i = 1; i < size(); i++) {
            all = all.with(footprint(i));
        }
        return all;
    }

    void shift(double dx, double dy) {
        for (int i = 0; i < size(); i++) {
            x[i] += dx;
            y[i] += dy;
        }
    }
}
