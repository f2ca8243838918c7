package org.filature.read;

/** Where lines end: at a line feed, a carriage return, or both. */
final class Lines {
    private Lines() {}

    /** The end of the line that holds an offset, before its line break. */
    static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    /** The beginning of the line behind a line's end. */
    static int next(String text, int end) {
        if (end >= text.length()) {
            return text.length();
        }
        return end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    /** The beginning of the line that holds an offset. */
    static int start(String text, int within) {
        int start = within;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
