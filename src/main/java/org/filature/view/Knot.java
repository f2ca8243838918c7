package org.filature.view;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** The first day on which it can have held; empty where nothing bounds it. */
    String first();

    /** The last day. */
    String last();

    /**
     * The years from its first day to its last are those in which it held; else it is not known when in them it did.
     */
    boolean isKnown();

    /** Whether it says itself when it was. */
    default boolean isDated() {
        return begin().isPresent() || end().isPresent();
    }

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

        /** Nobody is tied to one who is not yet there. */
        @Override
        public String first() {
            return Stream.of(begin(), from.begin(), to().begin())
                    .flatMap(Optional::stream)
                    .map(Days::from)
                    .max(Comparator.naturalOrder())
                    .orElse("");
        }

        /** What says not when it began held from when both of its ends existed, if that is known. */
        @Override
        public boolean isKnown() {
            return isKnown(begin()) || (isKnown(from.begin()) && isKnown(to().begin()));
        }

        private static boolean isKnown(Optional<EdtfDate> date) {
            return date.map(Days::from).filter(day -> !day.isEmpty()).isPresent();
        }

        /** Nor to one who is no more. */
        @Override
        public String last() {
            return Stream.of(end(), from.end(), to().end())
                    .flatMap(Optional::stream)
                    .map(Days::until)
                    .filter(day -> !day.isEmpty())
                    .min(Comparator.naturalOrder())
                    .orElse("");
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

        /** A case has its own dates: also the dead and the dissolved are sued. */
        @Override
        public String first() {
            return begin().map(Days::from).orElse("");
        }

        @Override
        public String last() {
            return end().map(Days::until).orElse("");
        }

        @Override
        public boolean isKnown() {
            return true;
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
