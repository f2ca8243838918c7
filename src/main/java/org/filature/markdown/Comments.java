package org.filature.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filature.markdown.Stripped.Range;

/**
 * Finds comments, {@code %% … %%} and HTML's, which must never reach the parser: they may hold anything, over many
 * paragraphs. Code spans and fenced code keep theirs. One pass, linear in the text.
 */
final class Comments {
    private static final String PERCENT = "%%";
    private static final String HTML_OPEN = "<!--";
    private static final String HTML_CLOSE = "-->";

    private final String text;
    private final List<Range> ranges = new ArrayList<>();
    private final Map<Integer, Integer> closingTicks = new HashMap<>();
    private int ticksKnownUpTo;
    private int unclosed = -1;

    private Comments(String text) {
        this.text = text;
    }

    /** What remains of a body. */
    record Found(Stripped stripped, int unclosed) {
        /** Whether a comment is opened and never closed; nothing behind its opening remains. */
        boolean isUnclosed() {
            return unclosed >= 0;
        }
    }

    static Found strip(String text) {
        if (!text.contains(PERCENT) && !text.contains(HTML_OPEN)) {
            return new Found(Stripped.of(text, List.of()), -1);
        }
        Comments comments = new Comments(text);
        comments.scan();
        return new Found(Stripped.of(text, CommentLines.widen(text, comments.ranges)), comments.unclosed);
    }

    /** Where comments stand, as they are written. */
    static List<Range> places(String text) {
        Comments comments = new Comments(text);
        if (text.contains(PERCENT) || text.contains(HTML_OPEN)) {
            comments.scan();
        }
        return List.copyOf(comments.ranges);
    }

    private void scan() {
        int i = 0;
        boolean lineStart = true;
        while (i < text.length()) {
            if (lineStart) {
                int fenceEnd = Fences.skip(text, i);
                if (fenceEnd > i) {
                    i = fenceEnd;
                    continue;
                }
            }
            char c = text.charAt(i);
            lineStart = c == '\n';
            if (c == '\\') {
                i += 2;
            } else if (c == '`') {
                i = skipCode(i);
            } else if (c == '%' && text.startsWith(PERCENT, i)) {
                i = remove(i, text.indexOf(PERCENT, i + 2), PERCENT.length());
            } else if (c == '<' && text.startsWith(HTML_OPEN, i)) {
                i = remove(i, text.indexOf(HTML_CLOSE, i + 2), HTML_CLOSE.length());
            } else {
                i++;
            }
        }
    }

    private int remove(int start, int close, int width) {
        if (close < 0) {
            unclosed = start;
        }
        int end = close < 0 ? text.length() : close + width;
        ranges.add(new Range(start, end));
        return end;
    }

    /** Behind the code span that begins here, or behind the backquotes if none does. */
    private int skipCode(int start) {
        if (start >= ticksKnownUpTo) {
            pairTicks(start, paragraphEnd(start));
        }
        int end = ticksEnd(start);
        return closingTicks.getOrDefault(start, end);
    }

    /** For each row of backquotes, the end of the next one of equal length in the same paragraph. */
    private void pairTicks(int from, int to) {
        closingTicks.clear();
        ticksKnownUpTo = to;
        Map<Integer, Integer> openByLength = new HashMap<>();
        int i = from;
        while (i < to) {
            if (text.charAt(i) != '`') {
                i++;
                continue;
            }
            int end = ticksEnd(i);
            Integer open = openByLength.put(end - i, i);
            if (open != null) {
                closingTicks.put(open, end);
            }
            i = end;
        }
    }

    private int ticksEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** The next blank line; a quote's {@code >} does not fill a line. */
    private int paragraphEnd(int from) {
        int newline = text.indexOf('\n', from);
        while (newline >= 0) {
            int i = newline + 1;
            while (i < text.length() && " \t\r>".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            if (i == text.length() || text.charAt(i) == '\n') {
                return newline;
            }
            newline = text.indexOf('\n', i);
        }
        return text.length();
    }
}
