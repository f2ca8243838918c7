package org.filature.edtf;

import java.util.Optional;

/** From a date to a date ({@code 2024-03/2024-06}); also a range in a set ({@code 1670..1672}). */
record Interval(End from, End to) implements Expression {

    @Override
    public Bound earliest() {
        return from instanceof Point point ? point.earliest() : Bound.BEFORE_ALL;
    }

    @Override
    public Bound latest() {
        return to instanceof Point point ? point.latest() : Bound.AFTER_ALL;
    }

    @Override
    public int level() {
        return Math.max(level(from), level(to));
    }

    @Override
    public Doubt doubt() {
        return doubt(from).and(doubt(to));
    }

    @Override
    public Optional<Anchor> start() {
        return from instanceof Point point ? point.start() : Optional.empty();
    }

    @Override
    public Optional<Anchor> end() {
        return to instanceof Point point ? point.end() : Optional.empty();
    }

    /** Unspecified digits in an interval are level 2, a missing end is level 1. */
    private static int level(End end) {
        if (end instanceof Point point) {
            return point.isMasked() ? 2 : point.level();
        }
        return 1;
    }

    private static Doubt doubt(End end) {
        return end instanceof Point point ? point.doubt() : Doubt.NONE;
    }
}
