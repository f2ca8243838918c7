package org.filature.read;

import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;

/** Dates that the program itself writes. */
final class Dates {
    /** Stands in for a date that is missing or wrong; never published. */
    static final EdtfDate PLACEHOLDER = known("0001");

    private Dates() {}

    private static EdtfDate known(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (EdtfException e) {
            throw new IllegalStateException(e);
        }
    }
}
