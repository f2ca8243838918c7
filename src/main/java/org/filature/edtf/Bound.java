package org.filature.edtf;

import java.time.Instant;
import java.util.Optional;

/**
 * A point in time, to the second, in UTC and the proleptic Gregorian calendar of ISO 8601: where a date begins or ends.
 * The bound of an open or unknown end lies before or after all others.
 *
 * @param epochSecond seconds since 1970-01-01T00:00:00Z, counted without leap seconds; {@link Long#MIN_VALUE} stands
 *     for minus infinity, {@link Long#MAX_VALUE} for plus infinity
 */
public record Bound(long epochSecond) implements Comparable<Bound> {

    /** Minus infinity: the earliest bound of a date whose start is open or unknown. */
    public static final Bound BEFORE_ALL = new Bound(Long.MIN_VALUE);

    /** Plus infinity: the latest bound of a date whose end is open or unknown. */
    public static final Bound AFTER_ALL = new Bound(Long.MAX_VALUE);

    /** Whether this is a point in time, and not minus or plus infinity. */
    public boolean isFinite() {
        return !equals(BEFORE_ALL) && !equals(AFTER_ALL);
    }

    /** The same point as Java's instant; empty if it is infinite or further than a billion years away. */
    public Optional<Instant> instant() {
        boolean inRange = epochSecond >= Instant.MIN.getEpochSecond() && epochSecond <= Instant.MAX.getEpochSecond();
        return inRange ? Optional.of(Instant.ofEpochSecond(epochSecond)) : Optional.empty();
    }

    @Override
    public int compareTo(Bound other) {
        return Long.compare(epochSecond, other.epochSecond);
    }
}
