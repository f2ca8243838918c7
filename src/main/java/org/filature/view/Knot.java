package org.filature.view;

import java.util.Optional;
import java.util.Set;
import org.filature.edtf.EdtfDate;
import org.filature.link.Tie;
import org.filature.model.Actor;
import org.filature.model.CaseState;
import org.filature.model.CaseStatus;
import org.filature.model.Lawsuit;
import org.filature.model.Party;

/**
 * One tie between two actors, read from the first: a row of the table, and alone or with others a line of the picture.
 */
sealed interface Knot {
    Actor from();

    Actor to();

    TieFamily family();

    /** When it began. */
    Optional<EdtfDate> begin();

    /** When it ended, if it did. */
    Optional<EdtfDate> end();

    /** Whether it leads from the first to the second, and not as much the other way. */
    boolean isDirected();

    /** Whether its dates are in doubt. */
    default boolean isDoubtful() {
        return begin().filter(Knot::inDoubt).isPresent()
                || end().filter(Knot::inDoubt).isPresent();
    }

    private static boolean inDoubt(EdtfDate date) {
        return date.isApproximate() || date.isUncertain();
    }

    /** A position or a relation, from the actor that declares it. */
    record Declared(Actor from, Tie tie) implements Knot {
        @Override
        public Actor to() {
            return tie.other();
        }

        @Override
        public TieFamily family() {
            return tie instanceof Tie.Bond bond ? TieFamily.of(bond.relation().kind()) : TieFamily.OFFICE;
        }

        @Override
        public Optional<EdtfDate> begin() {
            return tie instanceof Tie.Post post
                    ? post.position().from()
                    : ((Tie.Bond) tie).relation().from();
        }

        @Override
        public Optional<EdtfDate> end() {
            return tie instanceof Tie.Post post
                    ? post.position().to()
                    : ((Tie.Bond) tie).relation().to();
        }

        @Override
        public boolean isDirected() {
            return !(tie instanceof Tie.Bond bond)
                    || TieFamily.isDirected(bond.relation().kind());
        }
    }

    /** Two parties on either side of a case, read from the one that brings it. */
    record Opposed(Actor from, Actor to, Party party, Party against, Lawsuit lawsuit) implements Knot {
        private static final Set<CaseState> OVER =
                Set.of(CaseState.SETTLED, CaseState.WITHDRAWN, CaseState.DISMISSED, CaseState.CLOSED);

        @Override
        public TieFamily family() {
            return TieFamily.COURT;
        }

        @Override
        public Optional<EdtfDate> begin() {
            Optional<EdtfDate> joined = later(party.from(), against.from());
            return joined.isPresent() ? joined : Optional.of(lawsuit.filed());
        }

        @Override
        public Optional<EdtfDate> end() {
            return party.to()
                    .or(against::to)
                    .or(lawsuit::closed)
                    .or(() -> lawsuit.state()
                            .filter(state -> OVER.contains(state.status()))
                            .map(CaseStatus::date));
        }

        private static Optional<EdtfDate> later(Optional<EdtfDate> one, Optional<EdtfDate> other) {
            return one.isPresent() && other.isPresent()
                    ? one.filter(date -> date.compareTo(other.get()) >= 0).or(() -> other)
                    : one.or(() -> other);
        }

        @Override
        public boolean isDirected() {
            return true;
        }
    }
}
