package org.filature.view;

import java.util.List;
import org.filature.model.Actor;

/**
 * All ties of a family between two actors: one line in a picture.
 *
 * @param knots at least one
 */
record Line(TieFamily family, List<Knot> knots) {
    Line {
        knots = List.copyOf(knots);
    }

    Actor from() {
        return knots.get(0).from();
    }

    Actor to() {
        return knots.get(0).to();
    }

    Actor other(Actor end) {
        return end.id().equals(from().id()) ? to() : from();
    }

    /** Whether it leads to its second actor: all of its ties do. */
    boolean isDirected() {
        return knots.stream()
                .allMatch(knot -> knot.isDirected() && knot.from().id().equals(from().id()));
    }

    /** Whether all of it is over. */
    boolean isEnded() {
        return knots.stream().allMatch(knot -> knot.end().isPresent());
    }

    /** Whether all of its dates are in doubt. */
    boolean isDoubtful() {
        return knots.stream().allMatch(Knot::isDoubtful);
    }
}
