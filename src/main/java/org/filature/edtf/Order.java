package org.filature.edtf;

/**
 * Holds intervals to run forwards: the end, taken at its earliest, is not before the start at its earliest. An end with
 * unspecified digits is taken at its latest, as the digits may be chosen to fit.
 */
final class Order {

    private Order() {}

    /** Refuses an interval or range that ends before it begins; {@code offset} is where its end is written. */
    static void check(String text, End from, End to, int offset) throws EdtfException {
        if (!(from instanceof Point start) || !(to instanceof Point end)) {
            return;
        }
        if (end.latest().compareTo(start.earliest()) < 0) {
            throw new EdtfException(offset, "the interval ends before it begins" + swapped(text));
        }
        Bound ends = end.isMasked() ? end.latest() : end.earliest();
        if (ends.compareTo(start.earliest()) < 0) {
            throw new EdtfException(
                    offset, "the end may lie before the start, as it is less exact; write it as exactly as the start");
        }
    }

    private static String swapped(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? "" : "; write " + text.substring(slash + 1) + "/" + text.substring(0, slash);
    }
}
