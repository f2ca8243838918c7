package org.filature.read;

import java.util.Map;
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
    static final String FENCE = "---";

    /** Takes a file apart; what is wrong with its front matter is reported. */
    static FrontMatter of(TextFile file, boolean required, Diagnostics diagnostics) {
        String text = file.text();
        int first = Lines.end(text, 0);
        if (!text.substring(0, first).stripTrailing().equals(FENCE)) {
            Fence.reportOpening(file, required, diagnostics);
            return new FrontMatter(Optional.empty(), 0);
        }
        int start = Lines.next(text, first);
        for (int line = start; line < text.length(); line = Lines.next(text, Lines.end(text, line))) {
            int end = Lines.end(text, line);
            String words = text.substring(line, end).stripTrailing();
            if (words.equals(FENCE) || words.equals("...")) {
                return new FrontMatter(mapping(file, start, line, diagnostics), Lines.next(text, end));
            }
        }
        Fence.reportUnclosed(file, start, diagnostics);
        return new FrontMatter(Optional.empty(), text.length());
    }

    private static Optional<Mapping> mapping(TextFile file, int from, int to, Diagnostics diagnostics) {
        if (isEmpty(file.text().substring(from, to))) {
            // A block that holds nothing is still front matter: its required keys are missing.
            return Optional.of(new Mapping(Map.of(), file.start()));
        }
        Optional<Node> node = YamlNodes.read(file, from, to, diagnostics);
        if (node.isPresent() && !(node.get() instanceof Mapping)) {
            reportOther(node.get(), file, from, to, diagnostics);
        }
        return node.filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    private static boolean isEmpty(String yaml) {
        return yaml.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    private static void reportOther(Node node, TextFile file, int from, int to, Diagnostics diagnostics) {
        Optional<YamlMistake> mistake =
                YamlMistake.noBlankIn(file.text().substring(from, to), node.at().start() - from);
        if (mistake.isPresent()) {
            YamlNodes.report(mistake.get(), file, from, diagnostics);
        } else {
            diagnostics.add(
                    Code.WRONG_TYPE, node.at(), "the front matter is " + node.word(), "write `key: value` lines");
        }
    }
}
