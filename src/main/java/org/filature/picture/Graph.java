package org.filature.picture;

import java.util.List;

/**
 * What is to be laid out: marks with their labels, and which are tied.
 *
 * @param nodes in the order in which places are wanted
 * @param edges each pair once; no node is tied to itself
 */
public record Graph(List<Node> nodes, List<Edge> edges) {
    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A mark with its label.
     *
     * @param radius of the mark
     * @param width of the label
     * @param height of the label
     */
    public record Node(double radius, double width, double height) {}

    /**
     * A tie between two nodes, by their places in the list.
     *
     * @param beside what it takes on either side of the way between them
     */
    public record Edge(int from, int to, double beside) {
        /** A tie that is but a line. */
        public Edge(int from, int to) {
            this(from, to, 0);
        }

        /** The end that is not this one. */
        int other(int end) {
            return end == from ? to : from;
        }
    }
}
