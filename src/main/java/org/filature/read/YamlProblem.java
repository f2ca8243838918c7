package org.filature.read;

import java.util.List;

/** Says in plain words what SnakeYAML says in its own. */
final class YamlProblem {
    private record Known(String part, String plain, String hint) {}

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "mapping values are not allowed here",
                    "a colon stands where no key can be",
                    "put a text that contains `: ` in quotes, or mend the indentation"),
            new Known(
                    "could not find expected ':'",
                    "a key has no colon",
                    "write `key: value`; put a text that goes over several lines in quotes or after `|`"),
            new Known("'\\t'", "a tab stands where YAML allows only spaces", "indent with spaces"),
            new Known("found character '@'", "a text begins with `@`", "put the text in quotes"),
            new Known("found character '`'", "a text begins with a backquote", "put the text in quotes"),
            new Known("found character '%'", "a text begins with `%`", "put the text in quotes"),
            new Known(
                    "expected <block end>", "the indentation, or a quote or bracket, does not fit", "line the keys up"),
            new Known("unexpected end of stream", "a quote or bracket is opened and never closed", "close it"),
            new Known("expected ',' or ']'", "a list in brackets is not closed", "close it with `]`"),
            new Known("expected ',' or '}'", "a block in braces is not closed", "close it with `}`"),
            new Known("found undefined alias", "`*` begins an alias that is not defined", "put the text in quotes"),
            new Known("unknown escape", "a backslash in double quotes begins no known escape", "use single quotes"),
            new Known("Global tag is not allowed", "a YAML tag (`!…`) is not understood", "delete the tag"),
            new Known("expected a single document", "a second `---` begins another YAML document", "remove it"));

    private YamlProblem() {}

    static String plain(String problem) {
        return KNOWN.stream()
                .filter(known -> problem.contains(known.part))
                .map(Known::plain)
                .findFirst()
                .orElse("the YAML cannot be read: " + problem);
    }

    static String hint(String problem) {
        return KNOWN.stream()
                .filter(known -> problem.contains(known.part))
                .map(Known::hint)
                .findFirst()
                .orElse("");
    }
}
