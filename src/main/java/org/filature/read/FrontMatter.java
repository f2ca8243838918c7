package org.filature.read;

import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;
import org.filature.read.Node.Mapping;

/**
 * A file taken apart.
 *
 * @param fields the front matter; empty if there is none or it cannot be read
 * @param bodyOffset where the Markdown begins
 */
record FrontMatter(Optional<Mapping> fields, int bodyOffset) {
    private static final String FENCE = "---";

    /** Takes a file apart; what is wrong with its front matter is reported. */
    static FrontMatter of(TextFile file, boolean required, Diagnostics diagnostics) {
        String text = file.text();
        int first = endOfLine(text, 0);
        if (!text.substring(0, first).stripTrailing().equals(FENCE)) {
            if (required) {
                diagnostics.add(
                        Code.FRONT_MATTER,
                        file.at(0, first),
                        "the file does not begin with front matter",
                        "make `---` its first line, then `key: value` lines, then `---` again");
            }
            return new FrontMatter(Optional.empty(), 0);
        }
        int start = next(text, first);
        for (int line = start; line < text.length(); line = next(text, endOfLine(text, line))) {
            int end = endOfLine(text, line);
            String words = text.substring(line, end).stripTrailing();
            if (words.equals(FENCE) || words.equals("...")) {
                return new FrontMatter(mapping(file, start, line, diagnostics), next(text, end));
            }
        }
        diagnostics.add(
                Code.FRONT_MATTER, file.at(0, first), "the front matter is not closed", "end it with a line `---`");
        return new FrontMatter(Optional.empty(), text.length());
    }

    private static Optional<Mapping> mapping(TextFile file, int from, int to, Diagnostics diagnostics) {
        Optional<Node> node = YamlNodes.read(file, from, to, diagnostics);
        if (node.isPresent() && !(node.get() instanceof Mapping)) {
            diagnostics.add(
                    Code.WRONG_TYPE,
                    node.get().at(),
                    "the front matter is " + node.get().word(),
                    "write `key: value` lines");
        }
        return node.filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    private static int next(String text, int endOfLine) {
        if (endOfLine >= text.length()) {
            return text.length();
        }
        boolean pair =
                text.charAt(endOfLine) == '\r' && endOfLine + 1 < text.length() && text.charAt(endOfLine + 1) == '\n';
        return endOfLine + (pair ? 2 : 1);
    }
}
