package org.filature.cli;

/** The program was called wrongly. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String hint;

    /** @param message what is wrong */
    WrongUsage(String message) {
        this(message, "");
    }

    /**
     * Wrong usage with a way out.
     *
     * @param hint what to do; empty where there is nothing to add
     */
    WrongUsage(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
