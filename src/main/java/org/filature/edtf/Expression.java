package org.filature.edtf;

import java.util.Optional;

/** What the text of a date says. */
sealed interface Expression permits Point, Interval, DateSet {

    Bound earliest();

    Bound latest();

    /** The level of ISO 8601-2 that the notation needs: 0, 1 or 2. */
    int level();

    /** All that is doubted anywhere in it. */
    Doubt doubt();

    /** Where it begins, as the calendar on the spot names it; empty if it has no known start. */
    Optional<Anchor> start();

    /** Where it ends, likewise. */
    Optional<Anchor> end();

    /**
     * A place in the calendar, for grouping.
     *
     * @param month 1 to 12; empty if the date does not say
     */
    record Anchor(int year, Optional<Integer> month) {}
}
