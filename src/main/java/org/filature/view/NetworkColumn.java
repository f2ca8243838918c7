package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.filature.picture.ColumnLayout;
import org.filature.picture.Graph;
import org.filature.picture.Gutter;
import org.filature.picture.Way;

/** Another plan for what a plan shows, for windows that are too narrow for it: the same actors in one column. */
final class NetworkColumn {
    /**
     * In a longer column, ends of ties are too far apart to be seen together: a wide picture that scrolls is better.
     */
    private static final int MOST = NetworkPlan.MAIN_ACTORS;

    /** What the narrowest window has left beside the margins of its page. */
    private static final double NARROWEST = 280;

    private NetworkColumn() {}

    /** Whether a plan needs another beside it. */
    static boolean isNeeded(NetworkPlan plan) {
        return plan.actors().size() <= MOST
                && NetworkPicture.least(plan.layout().width()) > NARROWEST;
    }

    /**
     * The same actors in one column, in an order in which ties are short. Lines keep their order, so that one is in the
     * same place in both plans. Rows are as high as names need it in one language: the order is that of all.
     *
     * @param heads whether the first actor stays on top
     */
    static NetworkPlan of(String language, NetworkPlan plan, boolean heads) {
        List<Graph.Edge> edges = plan.lines().stream()
                .map(line -> new Graph.Edge(line.from(), line.to()))
                .toList();
        List<Integer> order = ColumnLayout.order(plan.actors().size(), edges, heads);
        List<Integer> rows = IntStream.range(0, order.size())
                .boxed()
                .sorted(Comparator.comparing(order::get))
                .toList();
        List<NetworkPlan.Placed> lines = plan.lines().stream()
                .map(line -> new NetworkPlan.Placed(
                        line.line(), rows.get(line.from()), rows.get(line.to()), line.nth(), line.of()))
                .toList();
        List<Prominence> prominence = order.stream().map(plan.prominence()::get).toList();
        List<Graph.Node> nodes = new ArrayList<>();
        for (int place : order) {
            nodes.add(NetworkPlan.node(
                    List.of(language),
                    plan.actors().get(place),
                    plan.prominence().get(place),
                    NameRoom.COLUMN));
        }
        ColumnLayout.Column column =
                ColumnLayout.of(nodes, lines.stream().map(NetworkColumn::tie).toList());
        return new NetworkPlan(
                order.stream().map(plan.actors()::get).toList(),
                prominence,
                lines,
                plan.of(),
                NameRoom.COLUMN,
                column.layout(),
                List.<Way>copyOf(column.ways()));
    }

    private static Gutter.Tie tie(NetworkPlan.Placed line) {
        return new Gutter.Tie(line.from(), line.to(), line.line().isDirected(), line.nth(), line.of());
    }
}
