package org.filature.diagnostic;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file
 * @param start offset of the first character, in UTF-16 units
 * @param end offset behind the last character; equal to {@code start} for a point
 */
public record Location(TextFile file, int start, int end) implements Comparable<Location> {
    /** No place at all: what the program itself supplies. */
    public static final Location NONE = TextFile.NONE.start();

    private static final Comparator<Location> ORDER = Comparator.comparing((Location place) -> place.file.path())
            .thenComparingInt(Location::start)
            .thenComparingInt(Location::end);

    public Location {
        int length = file.text().length();
        start = Math.max(0, Math.min(start, length));
        end = Math.max(start, Math.min(end, length));
    }

    public String path() {
        return file.path();
    }

    /** The line, from 1. */
    public int line() {
        return file.lineOf(start) + 1;
    }

    /** The column, from 1, in characters (Unicode code points), as editors count. */
    public int column() {
        return file.text().codePointCount(file.startOfLine(file.lineOf(start)), start) + 1;
    }

    /** How many characters of the first line are meant, at least 1. */
    public int width() {
        int lineEnd = file.startOfLine(file.lineOf(start)) + lineText().length();
        int last = Math.min(end, lineEnd);
        return last <= start ? 1 : file.text().codePointCount(start, last);
    }

    /** The line of the last character, from 1. */
    public int endLine() {
        return file.lineOf(lastCharacter()) + 1;
    }

    /** The column behind the last character, from 1. A point is taken as one character wide. */
    public int endColumn() {
        int last = lastCharacter();
        return file.text().codePointCount(file.startOfLine(file.lineOf(last)), last) + 2;
    }

    /** Line breaks at the end are not meant: what ends with one ends on the line that it ends. */
    private int lastCharacter() {
        String text = file.text();
        int last = end;
        while (last > start && (text.charAt(last - 1) == '\n' || text.charAt(last - 1) == '\r')) {
            last--;
        }
        return last > start ? text.offsetByCodePoints(last, -1) : start;
    }

    /** The line itself, without its line break. */
    public String lineText() {
        return file.line(file.lineOf(start));
    }

    /** The characters meant. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** A part of this place, by offsets from its start. */
    public Location part(int from, int to) {
        return new Location(file, start + from, start + to);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
