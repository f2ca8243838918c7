package org.filature.author;

/** A new entry cannot be written as it was asked for. The message is made to be shown to the author. */
public final class WishException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isTaken;

    private WishException(String message, boolean isTaken) {
        super(message, null, false, false);
        this.isTaken = isTaken;
    }

    /** Something in the wish is wrong or missing. */
    static WishException wrong(String message) {
        return new WishException(message, false);
    }

    /** The content already holds what was asked for. */
    static WishException taken(String message) {
        return new WishException(message, true);
    }

    /** Whether the content already holds it; else the wish itself is wrong. */
    public boolean isTaken() {
        return isTaken;
    }
}
