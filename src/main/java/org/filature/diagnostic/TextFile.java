package org.filature.diagnostic;

import java.util.Arrays;

/**
 * One text file as its author sees it. Offsets into {@link #text()} are carried everywhere; lines and columns are
 * worked out only when a problem is reported.
 */
public final class TextFile {
    /** A file that cannot be shown, such as a folder or the program's own default. */
    public static final TextFile NONE = new TextFile("", "");

    private final String path;
    private final String text;
    private int[] lineStarts = new int[0];

    /**
     * A file that has been read.
     *
     * @param path as the author would type it, with {@code /}
     * @param text the whole file, byte order mark removed
     */
    public TextFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The place of the characters from {@code start} up to, not including, {@code end}. */
    public Location at(int start, int end) {
        return new Location(this, start, end);
    }

    /** The place that means the file as a whole: its first character. */
    public Location start() {
        return new Location(this, 0, 0);
    }

    /** The place of a character by its line and column, both from 1; the nearest there is. */
    public Location atLine(int line, int column) {
        int[] starts = starts();
        int start = starts[Math.max(0, Math.min(line, starts.length) - 1)] + Math.max(0, column - 1);
        return at(start, start + 1);
    }

    /** The line, from 0, in which an offset lies. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The offset at which a line begins. */
    int startOfLine(int line) {
        return starts()[line];
    }

    /** A line's text without its line break. */
    String line(int line) {
        int[] starts = starts();
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(starts[line], end);
    }

    private int[] starts() {
        int[] known = lineStarts;
        if (known.length == 0) {
            known = findLineStarts(text);
            lineStarts = known;
        }
        return known;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return path;
    }
}
