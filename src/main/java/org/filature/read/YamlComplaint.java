package org.filature.read;

/**
 * What SnakeYAML complains of, with the lines that come before it.
 *
 * @param at where it stopped
 * @param context where it began to read what it could not finish; -1 if it does not say
 * @param problem what it says
 */
record YamlComplaint(String yaml, int at, int context, String problem) {
    YamlLine line() {
        return YamlLine.at(yaml, at);
    }

    /** The nearest line above that is not blank; the complaint's own if there is none. */
    YamlLine above(YamlLine line) {
        YamlLine above = line;
        while (above.start() > 0) {
            above = YamlLine.at(yaml, above.start() - 1);
            if (!above.text().isBlank()) {
                return above;
            }
        }
        return line;
    }

    boolean says(String words) {
        return problem.contains(words);
    }
}
