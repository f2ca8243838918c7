package org.filature.edtf;

/**
 * A year of four digits, some of which may be unspecified.
 *
 * @param negative whether a minus is written before the year
 */
record YearMask(boolean negative, Part part) {

    boolean isExact() {
        return part.isExact();
    }

    /** Whether nothing is said of the year but, perhaps, that it is negative. */
    boolean isUnknown() {
        return part.isUnspecified();
    }

    int earliest() {
        return negative ? -part.most() : part.least();
    }

    /** The latest year meant; a minus excludes the year 0, which has no sign. */
    int latest() {
        return negative ? -Math.max(1, part.least()) : part.most();
    }

    boolean matches(int year) {
        return (negative ? year < 0 : year >= 0) && part.matches(Math.abs(year));
    }
}
