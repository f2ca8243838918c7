package org.filature.read;

import java.util.Optional;
import java.util.stream.Stream;

/** Characters that mean something to YAML where authors mean none of it, by what SnakeYAML says of them. */
enum YamlMark {
    AT("found character '@'", "a text begins with `@`"),
    BACKQUOTE("found character '`'", "a text begins with a backquote"),
    PERCENT("found character '%'", "a text begins with `%`"),
    DIRECTIVE(
            "expected '<document start>'",
            "a line that begins with `%` is taken for an instruction to YAML",
            "delete it, or put the text in quotation marks"),
    UNKNOWN_ALIAS("found undefined alias", "a text begins with `*`, which YAML takes for an alias"),
    ALIAS("scanning an alias", "a text begins with `*`, which YAML takes for an alias"),
    ANCHOR("scanning an anchor", "a text begins with `&`, which YAML takes for an anchor"),
    BLOCK_TEXT("block scalar", "words follow on the line of `|` or `>`"),
    ITEM("sequence entries are not allowed", "a text begins with `- `"),
    QUESTION("mapping keys are not allowed", "a text begins with `? `"),
    PUNCTUATION("expected the node content", "a text begins with a comma or a bracket"),
    TAG("Global tag is not allowed", "a text begins with `!`, which YAML takes for a tag"),
    DOCUMENT("found another document", "a second YAML document begins here", "keep one"),
    ESCAPE(
            "escape",
            "a backslash within double quotation marks begins no escape that YAML knows",
            "write `\\\\`, or put the text in single quotation marks");

    private final String complaint;
    private final String message;
    private final String hint;

    YamlMark(String complaint, String message) {
        this(complaint, message, "put the text in quotation marks");
    }

    YamlMark(String complaint, String message, String hint) {
        this.complaint = complaint;
        this.message = message;
        this.hint = hint;
    }

    static Optional<YamlMark> of(String problem) {
        return Stream.of(values())
                .filter(mark -> problem.contains(mark.complaint))
                .findFirst();
    }

    String message() {
        return message;
    }

    String hint() {
        return hint;
    }

    /** Whether the mark stands where SnakeYAML began to read, not where it stopped. */
    boolean isAtContext() {
        return this == ALIAS || this == ANCHOR || this == BLOCK_TEXT;
    }

    /** Whether the mark stands somewhere before the place that SnakeYAML names. */
    boolean isBefore() {
        return this == ESCAPE || this == DIRECTIVE;
    }

    /** The character to look for there. */
    char character() {
        return this == ESCAPE ? '\\' : '%';
    }
}
