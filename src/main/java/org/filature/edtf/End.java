package org.filature.edtf;

/** The start or the end of an interval. */
sealed interface End permits Point, End.Missing {

    /** An end that names no date. */
    enum Missing implements End {
        /** Written {@code ..}: there is none, or none yet. */
        OPEN,
        /** Nothing is written: there is one, but it is not known. */
        UNKNOWN
    }
}
