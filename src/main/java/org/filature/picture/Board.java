package org.filature.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.filature.picture.Track.Point;

/**
 * One connected part of a graph while it is laid out: where its marks are now, on which side their labels, and how far
 * beside the straight way, and beyond its middle in parts of it, lies the point that each of its ties bends towards.
 */
final class Board {
    private static final double PARTS = 12;

    final List<Graph.Node> nodes;
    final List<Graph.Edge> edges;
    final double[] x;
    final double[] y;
    final Side[] sides;
    final double[] bows;
    final double[] slants;
    private final double[] besides;
    private final List<List<Graph.Edge>> ties = new ArrayList<>();

    Board(Graph part) {
        this.nodes = part.nodes();
        this.edges = part.edges();
        this.x = new double[nodes.size()];
        this.y = new double[nodes.size()];
        this.sides = new Side[nodes.size()];
        this.bows = new double[edges.size()];
        this.slants = new double[edges.size()];
        this.besides = new double[nodes.size()];
        Arrays.fill(sides, Side.EAST);
        nodes.forEach(node -> ties.add(new ArrayList<>()));
        for (Graph.Edge edge : edges) {
            ties.get(edge.from()).add(edge);
            ties.get(edge.to()).add(edge);
            besides[edge.from()] = Math.max(besides[edge.from()], edge.beside());
            besides[edge.to()] = Math.max(besides[edge.to()], edge.beside());
        }
    }

    /** As it is now. */
    Board copy() {
        Board copy = new Board(new Graph(nodes, edges));
        System.arraycopy(x, 0, copy.x, 0, x.length);
        System.arraycopy(y, 0, copy.y, 0, y.length);
        System.arraycopy(sides, 0, copy.sides, 0, sides.length);
        System.arraycopy(bows, 0, copy.bows, 0, bows.length);
        System.arraycopy(slants, 0, copy.slants, 0, slants.length);
        return copy;
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

    /** All that a node takes up: its label, and where its ties begin. */
    Box footprint(int node) {
        double reach = Math.max(nodes.get(node).radius(), besides[node]);
        return Box.around(x[node], y[node], reach).with(label(node));
    }

    Box bounds() {
        Box all = footprint(0);
        for (int i = 1; i < size(); i++) {
            all = all.with(footprint(i));
        }
        for (int edge = 0; edge < bows.length; edge++) {
            for (int i = 1; i < PARTS && bows[edge] != 0; i++) {
                Point at = along(edge, i / PARTS);
                all = all.with(Box.around(at.x(), at.y(), edges.get(edge).beside()));
            }
        }
        return all;
    }

    double length(Graph.Edge edge) {
        double dx = x[edge.to()] - x[edge.from()];
        double dy = y[edge.to()] - y[edge.from()];
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** What a tie bends towards: a point between its ends if it is straight. */
    Point bend(int edge) {
        Graph.Edge tie = edges.get(edge);
        double part = bows[edge] / Math.max(1, length(tie));
        double dx = x[tie.to()] - x[tie.from()];
        double dy = y[tie.to()] - y[tie.from()];
        double way = 0.5 + slants[edge];
        return new Point(x[tie.from()] + dx * way - dy * part, y[tie.from()] + dy * way + dx * part);
    }

    /** A point of a tie's way, which begins and ends beside the marks. */
    Point along(int edge, double part) {
        Graph.Edge tie = edges.get(edge);
        Point bend = bend(edge);
        Point from = end(tie.from(), bend);
        Point to = end(tie.to(), bend);
        return from.towards(bend, part).towards(bend.towards(to, part), part);
    }

    private Point end(int node, Point bend) {
        return new Point(x[node], y[node]).off(bend, nodes.get(node).radius() + Track.CLEAR);
    }

    void shift(double dx, double dy) {
        for (int i = 0; i < size(); i++) {
            x[i] += dx;
            y[i] += dy;
        }
    }
}
