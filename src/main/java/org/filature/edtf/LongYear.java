package org.filature.edtf;

import java.util.Optional;

/**
 * A year of more than four digits, written with {@code Y} and perhaps an exponent ({@code Y17E8}), or any year of which
 * only the first digits are significant ({@code 1950S2}: estimated as 1950, and between 1900 and 1999).
 *
 * @param year the year as astronomers count, within two billion years of the year 0
 * @param significant how many digits count, from the left; {@link #ALL} if all do
 */
record LongYear(int year, int significant, Doubt doubt, int level) implements Point {

    static final int ALL = 99;

    /** Up to this year (and back to its negative) significant digits cannot lead beyond an {@code int}. */
    static final int FURTHEST = 1_999_999_999;

    int earliestYear() {
        return year < 0 ? -outer() : inner();
    }

    int latestYear() {
        return year < 0 ? -inner() : outer();
    }

    boolean isEstimate() {
        return inner() != outer();
    }

    @Override
    public CivilDay first() {
        return CivilDay.firstOf(earliestYear(), 1);
    }

    @Override
    public CivilDay last() {
        return CivilDay.lastOf(latestYear(), 12);
    }

    @Override
    public boolean isMasked() {
        return false;
    }

    @Override
    public Optional<Integer> month() {
        return Optional.empty();
    }

    private int inner() {
        return Math.abs(year) / unit() * unit();
    }

    private int outer() {
        return inner() + unit() - 1;
    }

    private int unit() {
        int unit = 1;
        int digits = Integer.toString(Math.abs(year)).length();
        for (int i = significant; i < digits; i++) {
            unit *= 10;
        }
        return unit;
    }
}
