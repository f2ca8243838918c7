package org.filature.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filature.model.Actor;
import org.filature.model.Ref;

/** Numbers those who pay and receive in one picture. Those who do so together are one of their own. */
final class Cast {
    private record Player(String name, String href) {}

    private final Desk desk;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Player> players = new ArrayList<>();
    private boolean joint;

    Cast(Desk desk) {
        this.desk = desk;
    }

    /** The number of those a payment names at one end; nobody may be named there. */
    int number(List<Ref> refs, boolean paying) {
        List<Link> links = ends(desk.sheet(), refs);
        String key = links.isEmpty()
                ? "?" + paying
                : links.stream().map(Link::href).sorted().collect(Collectors.joining(" "));
        return numbers.computeIfAbsent(key, unknown -> add(links));
    }

    /** Who pays or receives together, with somebody for whoever may not be named; none if nobody is named at all. */
    static List<Link> ends(Sheet sheet, List<Ref> refs) {
        return sheet.links(refs, Actor.class).isEmpty() ? List.of() : sheet.somebodies(refs);
    }

    private int add(List<Link> links) {
        joint |= links.size() > 1;
        String name = links.isEmpty()
                ? desk.edition().say("flow.unnamed")
                : links.stream().map(link -> link.text().text()).collect(Collectors.joining(" + "));
        players.add(new Player(name, links.size() == 1 ? links.get(0).href() : ""));
        return players.size() - 1;
    }

    List<String> names() {
        return players.stream().map(Player::name).toList();
    }

    String href(int number) {
        return players.get(number).href();
    }

    /** Whether any pay or receive together. */
    boolean isJoint() {
        return joint;
    }
}
