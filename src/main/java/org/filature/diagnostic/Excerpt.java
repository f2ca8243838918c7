package org.filature.diagnostic;

/**
 * A line of a file, as wide as a terminal bears, with the place of carets below it.
 *
 * @param line what is shown; {@code …} stands where something is left out
 * @param indent how many cells lie before the first caret
 * @param carets how many cells are meant, at least 1
 */
record Excerpt(String line, int indent, int carets) {
    private static final int WIDEST = 120;

    /** The first line of a place, cut around it if it is long. */
    static Excerpt of(Location at) {
        int[] line = at.lineText().codePoints().toArray();
        int from = Math.min(at.column() - 1, line.length);
        int start = 0;
        int end = fit(line, 0, WIDEST);
        if (end < line.length) {
            start = fitBefore(line, from, WIDEST / 3);
            end = fit(line, start, WIDEST);
            start = end < line.length ? start : fitBefore(line, line.length, WIDEST);
        }
        int to = Math.min(from + at.width(), end);
        StringBuilder shown = new StringBuilder(start > 0 ? "…" : "");
        for (int i = start; i < end; i++) {
            Cells.show(line[i], shown);
        }
        shown.append(end < line.length ? "…" : "");
        int indent = (start > 0 ? 1 : 0) + cells(line, start, from);
        return new Excerpt(shown.toString(), indent, Math.max(1, cells(line, from, to)));
    }

    /** The end of what fits from a start on. */
    private static int fit(int[] line, int start, int room) {
        int end = start;
        for (int left = room; end < line.length && left >= Cells.of(line[end]); end++) {
            left -= Cells.of(line[end]);
        }
        return end;
    }

    /** The start of what fits before an end. */
    private static int fitBefore(int[] line, int end, int room) {
        int start = end;
        for (int left = room; start > 0 && left >= Cells.of(line[start - 1]); start--) {
            left -= Cells.of(line[start - 1]);
        }
        return start;
    }

    private static int cells(int[] line, int from, int to) {
        int cells = 0;
        for (int i = from; i < to; i++) {
            cells += Cells.of(line[i]);
        }
        return cells;
    }
}
