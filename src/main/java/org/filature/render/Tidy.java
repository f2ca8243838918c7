package org.filature.render;

/** Leaves no blank at a line's end and no blank lines: templates leave both behind wherever a part is not shown. */
final class Tidy {
    private static final String OPEN = "<pre";
    private static final String CLOSE = "</pre>";

    private Tidy() {}

    /** The page, tidied; what stands in {@code pre} is the author's and stays as it is. */
    static String tidy(String page) {
        StringBuilder tidy = new StringBuilder(page.length());
        int done = 0;
        for (int open = page.indexOf(OPEN); open >= 0; open = page.indexOf(OPEN, done)) {
            int close = page.indexOf(CLOSE, open);
            int end = close < 0 ? page.length() : close;
            lines(page, done, open, tidy);
            tidy.append(page, open, end);
            done = end;
        }
        lines(page, done, page.length(), tidy);
        return tidy.toString();
    }

    private static void lines(String page, int from, int to, StringBuilder tidy) {
        int start = from;
        while (start < to) {
            int newline = page.indexOf('\n', start);
            if (newline < 0 || newline >= to) {
                tidy.append(page, start, to);
                return;
            }
            int last = trimmed(page, start, newline);
            boolean blank = last == start && (tidy.length() == 0 || tidy.charAt(tidy.length() - 1) == '\n');
            if (!blank) {
                tidy.append(page, start, last).append('\n');
            }
            start = newline + 1;
        }
    }

    private static int trimmed(String page, int start, int end) {
        int last = end;
        while (last > start && isBlank(page.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }
}
