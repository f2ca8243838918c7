package org.filature.media;

/**
 * How much of a PDF is read for its text. Forms that draw forms multiply: a small file can draw more than any machine
 * ever reads. What is beyond is not passed over, since nobody would have looked at it.
 */
final class PdfBudget {
    /** Steps of drawing, of a whole document: some thousand a page. */
    private static final int MOST_STEPS = 32_000_000;
    /** What it takes to begin a form, in such steps. */
    private static final int FORM = 50;
    /** Letters of a whole document: three thousand a page. */
    private static final int MOST_LETTERS = 16_000_000;
    /** All of these are in memory at once. */
    private static final int MOST_ON_PAGE = 300_000;
    /** Settings laid aside, which are in memory too. */
    private static final int MOST_ASIDE = 50_000;

    /** Bytes of all that is unpacked, pictures as well: a file may have 256 million. */
    private static final long MOST_BYTES = 4L << 30;

    private long steps;
    private long bytes;
    private long letters;
    private long onPage;

    /** Ends the reading, through the library. */
    static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1;

        SpentException(String what) {
            super(what, null, false, false);
        }
    }

    void steps(int more) {
        steps += more;
        if (steps > MOST_STEPS) {
            throw new SpentException("draws in more than " + MOST_STEPS / 1_000_000 + " million steps");
        }
    }

    void form() {
        steps(FORM);
    }

    void aside(int size) {
        if (size > MOST_ASIDE) {
            throw new SpentException("draws without end");
        }
    }

    /** Bytes that are looked through. */
    void bytes(int more) {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new SpentException("unpacks to more than " + (MOST_BYTES >> 20) + " MB");
        }
    }

    void page() {
        onPage = 0;
    }

    void letters(int more) {
        onPage += more;
        if (onPage > MOST_ON_PAGE) {
            throw new SpentException("has more than " + MOST_ON_PAGE / 1000 + ",000 letters on a page");
        }
        words(more);
    }

    /** Letters that are on no page. */
    void words(int more) {
        letters += more;
        if (letters > MOST_LETTERS) {
            throw new SpentException("has more than " + MOST_LETTERS / 1_000_000 + " million letters");
        }
    }
}
