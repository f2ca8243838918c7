package org.filature.markdown;

/** Recognizes fenced code ahead of the parser, also within quotes and lists. */
final class Fences {
    private static final int SHORTEST = 3;

    private Fences() {}

    /** Behind the fenced code that opens on the line beginning here, or the same place if none does. */
    static int skip(String text, int lineStart) {
        int open = contentStart(text, lineStart);
        int length = run(text, open);
        if (length < SHORTEST || !isInfo(text, open, open + length)) {
            return lineStart;
        }
        boolean quoted = isQuoted(text, lineStart, open);
        int line = nextLine(text, open);
        while (line < text.length()) {
            int start = quoteEnd(text, line);
            // a quote that ends takes its code with it
            if (quoted && !isQuoted(text, line, start)) {
                return line;
            }
            int closing = run(text, start);
            if (closing >= length && text.charAt(start) == text.charAt(open) && isBlank(text, start + closing)) {
                return nextLine(text, start);
            }
            line = nextLine(text, line);
        }
        return text.length();
    }

    /** Behind blanks, quote marks and list markers. */
    private static int contentStart(String text, int lineStart) {
        int i = quoteEnd(text, lineStart);
        int marker = markerEnd(text, i);
        while (marker > i) {
            i = quoteEnd(text, marker);
            marker = markerEnd(text, i);
        }
        return i;
    }

    private static int quoteEnd(String text, int start) {
        int i = start;
        while (i < text.length() && " \t>".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int markerEnd(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        String marks = i > start ? ".)" : "-+*:~";
        boolean marker =
                i + 1 < text.length() && marks.indexOf(text.charAt(i)) >= 0 && " \t".indexOf(text.charAt(i + 1)) >= 0;
        return marker ? i + 1 : start;
    }

    private static int run(String text, int start) {
        if (start >= text.length() || "`~".indexOf(text.charAt(start)) < 0) {
            return 0;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end - start;
    }

    private static boolean isInfo(String text, int open, int from) {
        int end = lineEnd(text, from);
        return text.charAt(open) == '~' || text.substring(from, end).indexOf('`') < 0;
    }

    private static boolean isBlank(String text, int from) {
        return text.substring(from, lineEnd(text, from)).isBlank();
    }

    private static boolean isQuoted(String text, int from, int to) {
        return text.substring(from, to).indexOf('>') >= 0;
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }

    private static int nextLine(String text, int from) {
        return Math.min(text.length(), lineEnd(text, from) + 1);
    }
}
