package org.filature.serve;

import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Location;

/**
 * A problem as the page shows it: as on the console, with the part of the line that matters.
 *
 * @param severity {@code error} or {@code warning}
 * @param code which rule is broken
 * @param path the file; empty where none is meant
 * @param line from 1
 * @param column from 1
 * @param text the line, cut around the place where it is long; empty if it cannot be shown
 * @param from where in the text the place begins, in UTF-16 units
 * @param to where it ends
 */
record Problem(
        String severity,
        String code,
        String path,
        int line,
        int column,
        String message,
        String hint,
        String text,
        int from,
        int to) {
    private static final int WIDEST = 160;

    static Problem of(Diagnostic diagnostic) {
        Location at = diagnostic.at();
        String line = at.lineText();
        int start = line.offsetByCodePoints(0, Math.min(at.column() - 1, line.codePointCount(0, line.length())));
        int end = line.offsetByCodePoints(start, Math.min(at.width(), line.codePointCount(start, line.length())));
        int cut = start > WIDEST / 2 ? start - WIDEST / 2 : 0;
        int last = Math.min(line.length(), cut + WIDEST);
        return new Problem(
                diagnostic.severity().word(),
                diagnostic.code().id(),
                at.path(),
                at.line(),
                at.column(),
                diagnostic.message(),
                diagnostic.hint(),
                line.isBlank() ? "" : line.substring(cut, last),
                start - cut,
                Math.min(end, last) - cut);
    }

    /** What keeps the preview itself from going on. */
    static Problem trouble(String words) {
        return new Problem(
                "error",
                "preview",
                "",
                1,
                1,
                words,
                "the page shows the last state; the next save tries again",
                "",
                0,
                0);
    }
}
