package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filature.link.Web;
import org.filature.model.Actor;

/**
 * Who is tied to whom, worked out once for all languages when a page first asks. What must be shown beside each other
 * is the same in all of them: the same picture, with other words.
 */
final class Network {
    private final Web web;
    private final Once<Boolean> isEmpty;
    private final Once<Ties> ties;
    private final Once<NetworkPlan> whole;

    Network(Web web) {
        this.web = web;
        this.isEmpty = new Once<>(() -> !Knots.tieAny(web));
        this.ties = new Once<>(this::tie);
        this.whole = new Once<>(() -> NetworkPlan.whole(this));
    }

    /**
     * What hangs together.
     *
     * @param neighbours whom each is tied to, by id
     * @param lines what ties two, by their ids
     */
    private record Ties(
            List<Knot> knots, Map<String, List<Actor>> neighbours, Map<String, List<Line>> lines, List<Actor> tied) {}

    private Ties tie() {
        List<Knot> knots = Knots.of(web);
        Map<String, Map<TieFamily, List<Knot>>> pairs = new LinkedHashMap<>();
        Map<String, Set<Actor>> neighbours = new LinkedHashMap<>();
        for (Knot knot : knots) {
            if (!knot.from().id().equals(knot.to().id())) {
                pairs.computeIfAbsent(pair(knot.from(), knot.to()), key -> new LinkedHashMap<>())
                        .computeIfAbsent(knot.family(), key -> new ArrayList<>())
                        .add(knot);
                neighbours
                        .computeIfAbsent(knot.from().id(), key -> new LinkedHashSet<>())
                        .add(knot.to());
                neighbours
                        .computeIfAbsent(knot.to().id(), key -> new LinkedHashSet<>())
                        .add(knot.from());
            }
        }
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        pairs.forEach((pair, families) -> lines.put(
                pair,
                families.entrySet().stream()
                        .map(family -> new Line(family.getKey(), family.getValue()))
                        .sorted(Comparator.comparing(Line::family))
                        .toList()));
        Map<String, List<Actor>> lists = new LinkedHashMap<>();
        neighbours.forEach((id, actors) -> lists.put(id, List.copyOf(actors)));
        Comparator<Actor> byTies = Comparator.comparingInt(
                actor -> -lists.getOrDefault(actor.id(), List.of()).size());
        List<Actor> tied = web.actors().stream()
                .filter(actor -> lists.containsKey(actor.id()))
                .sorted(byTies.thenComparing(actor -> -web.weight(actor)).thenComparing(Actor::id))
                .toList();
        return new Ties(knots, lists, lines, tied);
    }

    private static String pair(Actor one, Actor other) {
        return one.id().compareTo(other.id()) < 0 ? one.id() + " " + other.id() : other.id() + " " + one.id();
    }

    List<String> languages() {
        return web.site().languages();
    }

    /** Every tie, by the id of the actor that declares it, then by case. */
    List<Knot> knots() {
        return ties.get().knots;
    }

    /** Whether nobody is tied to anybody. Every page's menu asks this, so it looks no further than the first tie. */
    boolean isEmpty() {
        return isEmpty.get();
    }

    /** Everyone who is tied to anyone: by number of ties, weight and id. */
    List<Actor> tied() {
        return ties.get().tied;
    }

    /** Whom an actor is tied to, in the order of the ties. */
    List<Actor> neighbours(Actor actor) {
        return ties.get().neighbours.getOrDefault(actor.id(), List.of());
    }

    /** How much an actor is involved in the dossier. */
    int weight(Actor actor) {
        return web.weight(actor);
    }

    /** What ties two actors, a line for each family. */
    List<Line> between(Actor one, Actor other) {
        return ties.get().lines.getOrDefault(pair(one, other), List.of());
    }

    /** The picture of all of it, or of its main part. */
    NetworkPlan whole() {
        return whole.get();
    }
}
