package org.filature.publish;

/** A file is not the key that is wanted. Says what it is, never what is in it. */
public final class KeyException extends Exception {
    private static final long serialVersionUID = 1;

    private final String hint;

    KeyException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do. */
    public String hint() {
        return hint;
    }
}
