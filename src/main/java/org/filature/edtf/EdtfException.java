package org.filature.edtf;

/**
 * A text that is no EDTF date. The message says in plain English what is wrong and, where that can be told, what to
 * write instead; it is made to be shown to the author of the text. It carries no stack trace: the fault is in the text.
 */
public final class EdtfException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    EdtfException(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /** The place of the first wrong character: UTF-16 units from the start of the text, which may be its length. */
    public int offset() {
        return offset;
    }
}
