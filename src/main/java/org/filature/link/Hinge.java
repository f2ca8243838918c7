package org.filature.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filature.model.Actor;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Participant;
import org.filature.model.Party;
import org.filature.model.Position;
import org.filature.model.Ref;
import org.filature.model.Relation;
import org.filature.model.Sourced;

/**
 * The reference on which a fact hangs: a part in an event, a position, a relation, a party of a case. Where that leads
 * to what may not be shown, nothing of the fact is.
 *
 * @param field where the fact is written, as JSON pointer, such as {@code /positions/0}
 */
public record Hinge(String field, Ref ref) {
    /** The facts of an entry that hang on a reference. */
    public static List<Hinge> of(Entry entry) {
        List<Hinge> hinges = new ArrayList<>();
        if (entry instanceof Event event) {
            add("/actors/", event.actors(), hinges);
        } else if (entry instanceof Actor actor) {
            add("/positions/", actor.positions(), hinges);
            add("/relations/", actor.relations(), hinges);
        } else if (entry instanceof Lawsuit lawsuit) {
            add("/parties/", lawsuit.parties(), hinges);
        }
        return hinges;
    }

    private static void add(String list, List<? extends Sourced> facts, List<Hinge> hinges) {
        for (int i = 0; i < facts.size(); i++) {
            String field = list + i;
            of(facts.get(i)).ifPresent(ref -> hinges.add(new Hinge(field, ref)));
        }
    }

    /** What a fact hangs on; empty for what is said without it too. */
    public static Optional<Ref> of(Sourced fact) {
        if (fact instanceof Participant participant) {
            return Optional.of(participant.actor());
        } else if (fact instanceof Position position) {
            return Optional.of(position.org());
        } else if (fact instanceof Relation relation) {
            return Optional.of(relation.of());
        }
        return fact instanceof Party party ? Optional.of(party.actor()) : Optional.empty();
    }
}
