package org.filature.picture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.force.graph.FEdge;
import org.eclipse.elk.alg.force.graph.FGraph;
import org.eclipse.elk.alg.force.graph.FNode;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.alg.force.stress.StressMajorization;

/**
 * Moves marks until the distance of any two is as near as can be to the way between them along ties. By the Eclipse
 * Layout Kernel's stress majorization, called without the rest of it: its engine would load some thousand classes.
 */
final class Stress {
    private static final int ROUNDS = 120;
    private static final double ENOUGH = 0.0005;
    private static final double SHORT = 62;
    private static final double LONG = 330;
    private static final double AROUND_HUB = 5;
    private static final double BETWEEN_HUBS = 15;

    private Stress() {}

    static void relax(Board board) {
        FGraph graph = new FGraph();
        List<FNode> nodes = new ArrayList<>(board.size());
        for (int i = 0; i < board.size(); i++) {
            FNode node = new FNode();
            node.id = i;
            node.getPosition().set(board.x[i], board.y[i]);
            nodes.add(node);
            graph.getNodes().add(node);
        }
        for (Graph.Edge tie : board.edges) {
            FEdge edge = new FEdge();
            edge.setSource(nodes.get(tie.from()));
            edge.setTarget(nodes.get(tie.to()));
            edge.setProperty(StressOptions.DESIRED_EDGE_LENGTH, length(board, tie));
            graph.getEdges().add(edge);
        }
        graph.setProperty(StressOptions.ITERATION_LIMIT, ROUNDS);
        graph.setProperty(StressOptions.EPSILON, ENOUGH);
        StressMajorization stress = new StressMajorization();
        stress.initialize(graph);
        stress.execute();
        for (int i = 0; i < board.size(); i++) {
            board.x[i] = nodes.get(i).getPosition().x;
            board.y[i] = nodes.get(i).getPosition().y;
        }
    }

    /**
     * What has many ties needs room around it, and two such more room between them. Whole, so that squares are exact.
     */
    private static double length(Board board, Graph.Edge tie) {
        int from = board.degree(tie.from());
        int to = board.degree(tie.to());
        double room = AROUND_HUB * Math.max(from, to) + BETWEEN_HUBS * (Math.min(from, to) - 1);
        return Math.rint(Math.min(LONG, SHORT + room));
    }
}
