package org.filature.leak;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.read.Passages;

/**
 * What files of the content say and no page does: keys that the format does not know, facts that a translation repeats,
 * addresses and footnotes that nothing uses, and what is kept for templates that the dossier does not have. None of it
 * counts as published.
 */
public final class Unread {
    private static final Pattern EXTRA = Pattern.compile("(?:/\\d+)?/extra(?:/.*)?");
    private final Map<String, Set<Integer>> keys;
    private final Map<String, List<Location>> definitions;
    private final boolean isExtraShown;

    private Unread(Map<String, Set<Integer>> keys, Map<String, List<Location>> definitions, boolean isExtraShown) {
        this.keys = keys;
        this.definitions = definitions;
        this.isExtraShown = isExtraShown;
    }

    /**
     * What nothing reads.
     *
     * @param problems of the files: they tell of it, whether or not the dossier wants to hear of it
     * @param isExtraShown whether the dossier has templates of its own, which may show {@code extra}
     */
    public static Unread of(Diagnostics problems, boolean isExtraShown) {
        Map<String, Set<Integer>> keys = Stream.of(Code.UNKNOWN_KEY, Code.TRANSLATION_FACT)
                .flatMap(problems::places)
                .collect(
                        Collectors.groupingBy(Location::path, Collectors.mapping(Location::start, Collectors.toSet())));
        Map<String, List<Location>> definitions =
                problems.places(Code.UNUSED_DEFINITION).collect(Collectors.groupingBy(Location::path));
        return new Unread(keys, definitions, isExtraShown);
    }

    /** Hides it in a file. */
    void hide(Spans spans) {
        TextFile file = spans.file();
        Passages.members(file, keys.getOrDefault(file.path(), Set.of())).forEach(spans::hide);
        definitions.getOrDefault(file.path(), List.of()).forEach(label -> definition(spans, label));
        if (!isExtraShown && file.text().contains("extra")) {
            Passages.of(file).stream()
                    .filter(passage -> EXTRA.matcher(passage.pointer()).matches())
                    .forEach(passage -> spans.hide(passage.at()));
        }
    }

    private static void definition(Spans spans, Location label) {
        String text = spans.file().text();
        boolean isFootnote = label.start() > 0 && text.charAt(label.start() - 1) == '^';
        int end = endOfLine(text, label.end());
        spans.hide(label.start(), isFootnote ? endOfNote(text, end) : endOfTitle(text, end));
    }

    /** A link's address may have its title on the next line. */
    private static int endOfTitle(String text, int end) {
        int next = endOfLine(text, end + 1);
        String line = text.substring(Math.min(end + 1, next), next).strip();
        return !line.isEmpty() && "\"'(".indexOf(line.charAt(0)) >= 0 ? next : end;
    }

    /** A footnote goes on to a line that is empty, and beyond it as long as lines are indented. */
    private static int endOfNote(String text, int endOfFirst) {
        int end = endOfFirst;
        boolean isBehindGap = false;
        for (int from = end + 1; from < text.length(); ) {
            int to = endOfLine(text, from);
            String line = text.substring(from, to);
            boolean isBlank = line.isBlank();
            if (!isBlank && isBehindGap && !line.startsWith("    ") && !line.startsWith("\t")) {
                return end;
            }
            isBehindGap = isBlank;
            end = isBlank ? end : to;
            from = to + 1;
        }
        return end;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', Math.min(from, text.length()));
        return end < 0 ? text.length() : end;
    }
}
