package org.filature.model;

import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;

/**
 * Stands in for a required date that is missing or wrong, which is an error: never published, and compared with none.
 */
public final class MissingDate {
    public static final EdtfDate VALUE = value();

    private MissingDate() {}

    /** Whether a date is this one, and not one that somebody wrote. */
    @SuppressWarnings("ReferenceEquality")
    public static boolean is(EdtfDate date) {
        return date == VALUE;
    }

    private static EdtfDate value() {
        try {
            return EdtfDate.parse("0001");
        } catch (EdtfException e) {
            throw new IllegalStateException(e);
        }
    }
}
