package org.filature.read;

/** A line of YAML, by the offset at which it begins. */
record YamlLine(int start, String text) {
    static YamlLine at(String yaml, int offset) {
        int within = Math.min(offset, yaml.length());
        int start = Lines.start(yaml, within);
        return new YamlLine(start, yaml.substring(start, Lines.end(yaml, within)));
    }

    int indent() {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    int end() {
        return start + text.stripTrailing().length();
    }

    YamlMistake mistake(int from, int to, String message, String hint) {
        return new YamlMistake(start + from, start + to, message, hint);
    }

    /** The line without its indentation is wrong. */
    YamlMistake whole(String message, String hint) {
        return new YamlMistake(start + indent(), end(), message, hint);
    }
}
