package org.filature.edtf;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A second of a day. Where no zone is written, UTC is taken for its bounds, and none is shown.
 *
 * @param zone as written: {@code Z}, {@code +04:30}, {@code -04}, or nothing
 * @param offsetSeconds how far the zone is ahead of UTC
 */
record Moment(CalendarDate date, LocalTime time, String zone, int offsetSeconds) implements Point {

    @Override
    public CivilDay first() {
        return date.first();
    }

    @Override
    public CivilDay last() {
        return date.last();
    }

    @Override
    public Bound earliest() {
        return new Bound(first().start().epochSecond() + time.toSecondOfDay() - offsetSeconds);
    }

    @Override
    public Bound latest() {
        return earliest();
    }

    @Override
    public boolean isMasked() {
        return false;
    }

    @Override
    public Optional<Integer> month() {
        return date.month();
    }

    @Override
    public int level() {
        return date.level();
    }

    @Override
    public Doubt doubt() {
        return Doubt.NONE;
    }
}
