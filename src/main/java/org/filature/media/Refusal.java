package org.filature.media;

import org.filature.diagnostic.Code;

/** Says that a file is not published, and why. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final String hint;

    /** @param what it is or does, to stand behind the file's name */
    Refusal(Code code, String what, String hint) {
        super(what);
        this.code = code;
        this.hint = hint;
    }

    /** The file is cut off, or not what it should be inside. */
    static Refusal damaged(String what) {
        return new Refusal(
                Code.MEDIA_DAMAGED,
                "is damaged: " + what,
                "open it, save it anew, and see whether anything is missing");
    }

    /** The file is larger than can sensibly be published. */
    static Refusal large(String what, String hint) {
        return new Refusal(Code.MEDIA_SIZE, what, hint);
    }

    Code code() {
        return code;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
