package org.filature.view;

/** Words that a template or the program asks for and no language has. */
public final class MissingMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingMessageException(String language, String key) {
        super("no words for `" + key + "` in " + language);
    }
}
