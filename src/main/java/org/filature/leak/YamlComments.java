package org.filature.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.read.Passages;

/** The comments in a file's YAML. The file is read for its values only if it may have any. */
final class YamlComments {
    private static final String MARKDOWN = ".md";
    private static final String FENCE = "---";

    /** A field that waits to be filled in, as new entries have them; a note names somebody, or is a sentence. */
    private static final Pattern FIELD = Pattern.compile("#+\\s*(- )?[a-z][a-z-]*:(\\s\\P{Lu}*)?");

    private YamlComments() {}

    /** Whether a comment is a field that was put out of use, and tells nothing of anybody. */
    static boolean isField(String comment) {
        return FIELD.matcher(comment.strip()).matches();
    }

    static List<Location> of(TextFile file) {
        String text = file.text();
        int to = end(file);
        List<Location> found = new ArrayList<>();
        NavigableMap<Integer, Integer> values = new TreeMap<>();
        for (int at = text.indexOf('#'); at >= 0 && at < to; at = text.indexOf('#', at)) {
            int end = at + 1;
            if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
                if (values.isEmpty()) {
                    values.put(-1, 0);
                    Passages.of(file)
                            .forEach(passage -> values.merge(
                                    passage.at().start(), passage.at().end(), Math::max));
                }
                if (values.floorEntry(at).getValue() <= at) {
                    int line = text.indexOf('\n', at);
                    end = line < 0 ? to : Math.min(line, to);
                    found.add(file.at(at, end));
                }
            }
            at = end;
        }
        return found;
    }

    /** Where the YAML ends, at the latest. */
    private static int end(TextFile file) {
        String text = file.text();
        if (!file.path().endsWith(MARKDOWN)) {
            return text.length();
        }
        int close = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length()) : 0;
        return close < 0 ? text.length() : close;
    }
}
