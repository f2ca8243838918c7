package org.filature.edtf;

import java.util.Optional;

/**
 * A part of a year by the codes of ISO 8601-2, 4.8: seasons (21 to 24), those of the northern (25 to 28) and southern
 * hemisphere (29 to 32), quarters (33 to 36), thirds (37 to 39) and halves (40, 41).
 *
 * <p>Seasons are the meteorologists': spring is March to May, or September to November in the south; codes that name no
 * hemisphere are read as northern. The season that spans New Year belongs to the year it begins in, so that the four
 * stand in the order of their codes.
 */
record Season(YearMask year, Part part, int level) implements Point {

    static final int LEAST = 21;
    static final int MOST = 41;

    private static final int MONTHS = 12;

    int code() {
        return part.least();
    }

    @Override
    public CivilDay first() {
        return CivilDay.firstOf(year.earliest(), firstMonth());
    }

    @Override
    public CivilDay last() {
        int month = firstMonth() + months() - 1;
        return month <= MONTHS
                ? CivilDay.lastOf(year.latest(), month)
                : CivilDay.lastOf(year.latest() + 1, month - MONTHS);
    }

    @Override
    public Optional<Anchor> start() {
        return year.isUnknown() ? Optional.empty() : Point.super.start();
    }

    /** The year that the season is named after, though winter may end in the next. */
    @Override
    public Optional<Anchor> end() {
        return year.isUnknown() ? Optional.empty() : Optional.of(new Anchor(year.latest(), month()));
    }

    @Override
    public boolean isMasked() {
        return !year.isExact();
    }

    @Override
    public Optional<Integer> month() {
        return Optional.empty();
    }

    @Override
    public Doubt doubt() {
        return year.part().doubt().and(part.doubt());
    }

    private int firstMonth() {
        return switch (code()) {
            case 33, 37, 40 -> 1;
            case 21, 25, 31 -> 3;
            case 34 -> 4;
            case 38 -> 5;
            case 22, 26, 32 -> 6;
            case 35, 41 -> 7;
            case 23, 27, 29, 39 -> 9;
            case 36 -> 10;
            case 24, 28, 30 -> 12;
            default -> throw new IllegalStateException("no season: " + code());
        };
    }

    private int months() {
        if (code() >= 40) {
            return 6;
        }
        return code() >= 37 ? 4 : 3;
    }
}
