package org.filature.markdown;

/** Thrown out of the parser where a text goes beyond what any author needs, at an offset of the text. */
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String what;

    TooMuch(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
        this.what = message;
    }

    int offset() {
        return offset;
    }

    /** What there is too much of. */
    String what() {
        return what;
    }
}
