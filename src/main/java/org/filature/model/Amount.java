package org.filature.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that may be known only as a range.
 *
 * @param min the least; empty if only the most is known
 * @param max the most; empty if only the least is known; equal to {@code min} for an exact amount
 */
public record Amount(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    /** An exact amount. */
    public static Amount of(BigDecimal exactly) {
        return new Amount(Optional.of(exactly), Optional.of(exactly));
    }

    public boolean isExact() {
        return min.isPresent() && min.equals(max);
    }
}
