package org.filature.edtf;

import java.util.Optional;

/** One date: anything but an interval or a set. */
sealed interface Point extends Expression, End permits CalendarDate, Season, LongYear, Moment {

    /** The first day that can be meant. */
    CivilDay first();

    /** The last day that can be meant. */
    CivilDay last();

    /** Whether some digit is unspecified. */
    boolean isMasked();

    /** The month that is meant, 1 to 12; empty if no single one is. */
    Optional<Integer> month();

    @Override
    default Bound earliest() {
        return first().start();
    }

    @Override
    default Bound latest() {
        return last().end();
    }

    @Override
    default Optional<Anchor> start() {
        return Optional.of(new Anchor(first().year(), month()));
    }

    @Override
    default Optional<Anchor> end() {
        return Optional.of(new Anchor(last().year(), month()));
    }
}
