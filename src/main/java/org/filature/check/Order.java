package org.filature.check;

import java.util.Optional;
import org.filature.edtf.EdtfDate;
import org.filature.model.MissingDate;

/** What is certain about the order of dates. A date that is in doubt proves nothing. */
final class Order {
    /** No place's clock is further from UTC; a day that is written without a zone may be any place's. */
    private static final long ZONES = 14 * 3600L;

    private Order() {}

    /** Whether the whole of one date lies before the whole of another, whatever either leaves open. */
    static boolean isBefore(EdtfDate one, EdtfDate other) {
        boolean isKnown = one.latest().isFinite() && other.earliest().isFinite();
        long slack = hasTime(one) || hasTime(other) ? ZONES : 0;
        return isKnown
                && !isDoubtful(one)
                && !isDoubtful(other)
                && one.latest().epochSecond() + slack < other.earliest().epochSecond();
    }

    /** Likewise, where either date may not be written at all. */
    static boolean isBefore(Optional<EdtfDate> one, Optional<EdtfDate> other) {
        return one.isPresent() && other.isPresent() && isBefore(one.get(), other.get());
    }

    private static boolean hasTime(EdtfDate date) {
        return date.text().indexOf('T') >= 0;
    }

    private static boolean isDoubtful(EdtfDate date) {
        return date.isApproximate() || date.isUncertain() || MissingDate.is(date);
    }
}
