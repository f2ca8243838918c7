package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filature.link.Tie;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.Lawsuit;
import org.filature.model.Party;
import org.filature.model.PartyRole;

/** Finds what ties actors: what they declare, and the cases in which they stand against each other. */
final class Knots {
    /** A case with more pairs of opponents than this ties only those who come first on either side to the others. */
    private static final int MOST_PAIRS = 16;

    private static final Set<PartyRole> BRINGING = Set.of(PartyRole.PLAINTIFF, PartyRole.APPELLANT);

    private final Web web;
    private final List<Knot> knots = new ArrayList<>();

    private Knots(Web web) {
        this.web = web;
    }

    /** All, by the ids of the actors that declare them, and then case by case. */
    static List<Knot> of(Web web) {
        Knots knots = new Knots(web);
        web.actors().forEach(knots::declared);
        web.lawsuits().forEach(knots::opposed);
        return knots.knots;
    }

    /** Whether anybody is tied to another. */
    static boolean tieAny(Web web) {
        Knots knots = new Knots(web);
        return web.actors().stream().anyMatch(actor -> {
                    knots.declared(actor);
                    return knots.tieOthers();
                })
                || web.lawsuits().stream().anyMatch(lawsuit -> {
                    knots.opposed(lawsuit);
                    return knots.tieOthers();
                });
    }

    private boolean tieOthers() {
        boolean tie = knots.stream()
                .anyMatch(knot -> !knot.from().id().equals(knot.to().id()));
        knots.clear();
        return tie;
    }

    private void declared(Actor actor) {
        web.ties(actor).stream().filter(Tie::declared).forEach(tie -> knots.add(new Knot.Declared(actor, tie)));
    }

    private record Side(Actor actor, Party party) {}

    private void opposed(Lawsuit lawsuit) {
        BRINGING.stream()
                .sorted()
                .forEach(role -> opposed(lawsuit, sides(lawsuit, role), sides(lawsuit, answering(role))));
    }

    private static PartyRole answering(PartyRole bringing) {
        return bringing == PartyRole.PLAINTIFF ? PartyRole.DEFENDANT : PartyRole.RESPONDENT;
    }

    private List<Side> sides(Lawsuit lawsuit, PartyRole role) {
        List<Side> sides = new ArrayList<>();
        for (Party party : lawsuit.parties()) {
            if (party.role() == role) {
                web.find(party.actor(), Actor.class).ifPresent(actor -> sides.add(new Side(actor, party)));
            }
        }
        return sides;
    }

    private void opposed(Lawsuit lawsuit, List<Side> bringing, List<Side> answering) {
        boolean many = (long) bringing.size() * answering.size() > MOST_PAIRS;
        for (int i = 0; i < bringing.size(); i++) {
            for (int j = 0; j < (many && i > 0 ? Math.min(1, answering.size()) : answering.size()); j++) {
                Side one = bringing.get(i);
                Side other = answering.get(j);
                if (!one.actor.id().equals(other.actor.id())) {
                    knots.add(new Knot.Opposed(one.actor, other.actor, one.party, other.party, lawsuit));
                }
            }
        }
    }
}
