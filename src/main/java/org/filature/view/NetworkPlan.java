package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filature.model.Actor;
import org.filature.picture.FanLayout;
import org.filature.picture.Graph;
import org.filature.picture.Layout;
import org.filature.picture.NetworkLayout;
import org.filature.picture.Way;

/**
 * Who is in a picture, and where. The same for all languages: a name is given the room that it needs in any of them.
 *
 * @param actors in the order in which a reader goes through them
 * @param prominence of the actors, in their order
 * @param lines between them, with the ends' places in that order
 * @param of how many those in it are the ones most tied; as many as there are if it shows all
 * @param room of names
 * @param layout where the actors stand, in their order
 * @param ways of the lines, in their order
 */
record NetworkPlan(
        List<Actor> actors,
        List<Prominence> prominence,
        List<Placed> lines,
        int of,
        NameRoom room,
        Layout layout,
        List<Way> ways) {
    /** More cannot be told apart. */
    static final int MOST_ACTORS = 300;

    static final int MOST_LINES = 600;

    /** Where there are more, so many of them are shown. */
    static final int MAIN_ACTORS = 120;

    private static final int MAIN_LINES = 360;
    private static final int FEWEST = 20;

    /** Of an actor's own picture. */
    static final int MOST_AROUND = 24;

    private static final int SMALL = 60;
    private static final double NARROW = 1080;
    private static final double WIDE = 1140;

    NetworkPlan {
        actors = List.copyOf(actors);
        prominence = List.copyOf(prominence);
        lines = List.copyOf(lines);
        ways = List.copyOf(ways);
    }

    /**
     * A line, between two places in the list of actors.
     *
     * @param nth of the lines between the two
     * @param of how many there are between the two
     */
    record Placed(Line line, int from, int to, int nth, int of) {}

    /** All of a network, or its main part. */
    static NetworkPlan whole(Network network) {
        List<Actor> tied = network.tied();
        List<Actor> shown = tied;
        List<Placed> lines = tied.size() > MOST_ACTORS ? List.of() : lines(network, shown);
        if (tied.size() > MOST_ACTORS || lines.size() > MOST_LINES) {
            int most = Math.min(MAIN_ACTORS, tied.size());
            shown = Shortlist.main(network, most);
            lines = lines(network, shown);
            while (lines.size() > MAIN_LINES && most > FEWEST) {
                most = most * 3 / 4;
                shown = Shortlist.main(network, most);
                lines = lines(network, shown);
            }
        }
        List<Prominence> prominence = prominence(shown, lines);
        double width = shown.size() <= SMALL ? NARROW : WIDE;
        Layout layout =
                NetworkLayout.of(new Graph(nodes(network, shown, prominence, NameRoom.WIDE), edges(lines)), width);
        List<Way> ways = NetworkWays.whole(lines, prominence, layout);
        return new NetworkPlan(shown, prominence, lines, tied.size(), NameRoom.WIDE, layout, ways);
    }

    /** One actor with those it is tied to; nothing if they are fewer than two. */
    static NetworkPlan around(Network network, Actor actor) {
        List<Actor> neighbours = network.neighbours(actor);
        List<Actor> shown = new ArrayList<>();
        if (neighbours.size() > 1) {
            List<Actor> most = neighbours.stream()
                    .sorted(Comparator.comparingInt((Actor other) -> -network.weight(other))
                            .thenComparing(Actor::id))
                    .limit(MOST_AROUND)
                    .toList();
            shown.add(actor);
            shown.addAll(Shortlist.neighbourly(network, actor, most));
        }
        List<Placed> lines = lines(network, shown);
        List<Prominence> prominence = prominence(shown, List.of());
        NameRoom room = FanLayout.isSlim(shown.size() - 1) ? NameRoom.SLIM : NameRoom.WIDE;
        List<Graph.Node> nodes = nodes(network, shown, prominence, room);
        Layout layout = nodes.isEmpty() ? Layout.EMPTY : FanLayout.of(nodes.get(0), nodes.subList(1, nodes.size()));
        List<Way> ways = NetworkWays.around(lines, prominence, layout);
        return new NetworkPlan(shown, prominence, lines, neighbours.size(), room, layout, ways);
    }

    private static List<Placed> lines(Network network, List<Actor> shown) {
        Map<String, Integer> places = new HashMap<>();
        shown.forEach(actor -> places.put(actor.id(), places.size()));
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Actor actor = shown.get(i);
            for (Actor other : others(network, actor, shown, places)) {
                if (places.getOrDefault(other.id(), -1) > i) {
                    List<Line> between = network.between(actor, other);
                    for (int nth = 0; nth < between.size(); nth++) {
                        Line line = between.get(nth);
                        int from = places.getOrDefault(line.from().id(), 0);
                        int to = places.getOrDefault(line.to().id(), 0);
                        placed.add(new Placed(line, from, to, nth, between.size()));
                    }
                }
            }
        }
        return placed;
    }

    /** Whom an actor may be tied to: looked for on the shorter list, since some are tied to thousands. */
    private static List<Actor> others(Network network, Actor actor, List<Actor> shown, Map<String, Integer> places) {
        List<Actor> neighbours = network.neighbours(actor);
        return neighbours.size() > shown.size()
                ? shown
                : neighbours.stream()
                        .filter(other -> places.containsKey(other.id()))
                        .toList();
    }

    private static List<Prominence> prominence(List<Actor> shown, List<Placed> lines) {
        int[] neighbours = new int[shown.size()];
        for (Placed line : lines) {
            if (line.nth == 0) {
                neighbours[line.from]++;
                neighbours[line.to]++;
            }
        }
        List<Prominence> prominence = new ArrayList<>();
        for (int i = 0; i < neighbours.length; i++) {
            prominence.add(lines.isEmpty() && i == 0 ? Prominence.MIDDLE : Prominence.of(neighbours[i]));
        }
        return prominence;
    }

    private static List<Graph.Edge> edges(List<Placed> lines) {
        return lines.stream()
                .filter(line -> line.nth == 0)
                .map(line -> new Graph.Edge(line.from, line.to, NetworkWays.beside(line.of)))
                .toList();
    }

    private static List<Graph.Node> nodes(
            Network network, List<Actor> shown, List<Prominence> prominence, NameRoom room) {
        List<Graph.Node> nodes = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            nodes.add(node(network.languages(), shown.get(i), prominence.get(i), room));
        }
        return nodes;
    }

    /** A mark with a label that has the room which the name needs in any of some languages. */
    static Graph.Node node(List<String> languages, Actor actor, Prominence prominence, NameRoom room) {
        double width = 0;
        int lines = 1;
        for (String language : languages) {
            List<String> broken =
                    prominence.lettering().lines(actor.name().in(language).words(), room.widest(prominence));
            lines = Math.max(lines, broken.size());
            for (String line : broken) {
                width = Math.max(width, prominence.lettering().width(line));
            }
        }
        return new Graph.Node(
                prominence.radius(), width, lines * prominence.lettering().lineHeight());
    }

    /** The names of families that it shows, in their order. */
    List<TieFamily> families() {
        return lines.stream()
                .map(line -> line.line.family())
                .distinct()
                .sorted()
                .toList();
    }
}
