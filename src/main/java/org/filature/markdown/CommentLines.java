package org.filature.markdown;

import java.util.ArrayList;
import java.util.List;
import org.filature.markdown.Stripped.Range;

/** Widens comments so that what remains reads as if they had never been: whole lines go, doubled blanks go. */
final class CommentLines {
    private final String text;
    private final List<Range> ranges;

    private CommentLines(String text, List<Range> ranges) {
        this.text = text;
        this.ranges = ranges;
    }

    static List<Range> widen(String text, List<Range> ranges) {
        return new CommentLines(text, ranges).widen();
    }

    private List<Range> widen() {
        List<Range> wide = new ArrayList<>(ranges.size());
        int first = 0;
        while (first < ranges.size()) {
            int last = lastOfGroup(first);
            Range group = new Range(ranges.get(first).start(), ranges.get(last).end());
            int lineStart = lineStart(group.start());
            int lineEnd = skipBlanks(group.end());
            if (lineStart >= 0 && isLineEnd(lineEnd)) {
                wide.add(new Range(lineStart, behindBreak(lineEnd)));
            } else {
                wide.add(widenInLine(group, lineStart >= 0));
            }
            first = last + 1;
        }
        return wide;
    }

    /** Comments with only blanks between them go together, with the blanks. */
    private int lastOfGroup(int first) {
        int last = first;
        while (last + 1 < ranges.size()
                && skipBlanks(ranges.get(last).end()) == ranges.get(last + 1).start()) {
            last++;
        }
        return last;
    }

    /** The start of the line if nothing but blanks and quote marks come before; otherwise -1. */
    private int lineStart(int offset) {
        int i = offset;
        while (i > 0 && " \t>".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n' ? i : -1;
    }

    private int skipBlanks(int offset) {
        int i = offset;
        while (i < text.length() && " \t".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private boolean isLineEnd(int offset) {
        return offset == text.length() || text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }

    private int behindBreak(int offset) {
        return offset < text.length() && text.startsWith("\r\n", offset)
                ? offset + 2
                : Math.min(offset + 1, text.length());
    }

    /** One blank of two goes; before a line break all go, because two would make it a hard break. */
    private Range widenInLine(Range range, boolean atLineStart) {
        int start = range.start();
        int end = range.end();
        if (isLineEnd(skipBlanks(end))) {
            while (start > 0 && " \t".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
        } else if (text.charAt(end) == ' ' && !atLineStart && start > 0 && text.charAt(start - 1) == ' ') {
            end++;
        }
        return new Range(start, end);
    }
}
