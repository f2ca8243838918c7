package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filature.model.Actor;

/** Who is shown of many, and in what order. */
final class Shortlist {
    private Shortlist() {}

    /** Alike ties beside each other, and those who are tied among themselves too. */
    static List<Actor> neighbourly(Network network, Actor actor, List<Actor> others) {
        List<Actor> left = new ArrayList<>(others);
        left.sort(Comparator.comparing(
                other -> network.between(actor, other).get(0).family()));
        List<Actor> order = new ArrayList<>(left.size());
        while (!left.isEmpty()) {
            Actor next = left.get(0);
            if (!order.isEmpty()) {
                Actor last = order.get(order.size() - 1);
                next = left.stream()
                        .filter(other -> !network.between(last, other).isEmpty())
                        .findFirst()
                        .orElse(next);
            }
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    /** Those most tied, none without another it is tied to. */
    static List<Actor> main(Network network, int most) {
        Set<Actor> main = new LinkedHashSet<>();
        Map<String, Integer> rank = new HashMap<>();
        network.tied().forEach(actor -> rank.put(actor.id(), rank.size()));
        for (Actor actor : network.tied()) {
            if (main.size() >= most) {
                break;
            }
            main.add(actor);
            List<Actor> neighbours = network.neighbours(actor);
            if (neighbours.stream().noneMatch(main::contains)) {
                neighbours.stream()
                        .min(Comparator.comparingInt(other -> rank.getOrDefault(other.id(), Integer.MAX_VALUE)))
                        .ifPresent(main::add);
            }
        }
        return network.tied().stream().filter(main::contains).toList();
    }
}
