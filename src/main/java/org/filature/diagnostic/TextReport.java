package org.filature.diagnostic;

import java.util.List;

/** Problems as a compiler tells them. */
public final class TextReport {
    private static final int WIDEST = 160;

    private final boolean colour;

    /** @param colour whether the reader's terminal shows colours */
    public TextReport(boolean colour) {
        this.colour = colour;
    }

    /** All problems, with a blank line between them. */
    public String of(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            tell(diagnostic, text);
        }
        return text.toString();
    }

    private void tell(Diagnostic diagnostic, StringBuilder text) {
        Location at = diagnostic.at();
        text.append(at.path())
                .append(':')
                .append(at.line())
                .append(':')
                .append(at.column())
                .append(": ");
        boolean isError = diagnostic.severity() == Severity.ERROR;
        text.append(paint(
                isError ? "1;31" : "1;33",
                diagnostic.severity().word() + "[" + diagnostic.code().id() + "]"));
        text.append(": ").append(visible(diagnostic.message())).append('\n');
        line(at, text);
        if (!diagnostic.hint().isEmpty()) {
            text.append("  ")
                    .append(paint("36", "="))
                    .append(' ')
                    .append(visible(diagnostic.hint()))
                    .append('\n');
        }
        text.append('\n');
    }

    /** The line with a caret under every character that is meant; nothing for a file that cannot be shown. */
    private void line(Location at, StringBuilder text) {
        String line = at.lineText();
        if (line.isBlank()) {
            return;
        }
        int column = line.offsetByCodePoints(0, Math.min(at.column() - 1, line.codePointCount(0, line.length())));
        int from = column > WIDEST / 2 ? column - WIDEST / 2 : 0;
        int to = Math.min(line.length(), from + WIDEST);
        String number = Integer.toString(at.line());
        text.append("  ")
                .append(number)
                .append(" | ")
                .append(visible(line.substring(from, to)))
                .append('\n');
        int carets = Math.max(1, Math.min(at.width(), to - column));
        text.append("  ").append(" ".repeat(number.length())).append(" | ");
        text.append(" ".repeat(line.codePointCount(from, column)))
                .append(paint("1;31", "^".repeat(carets)))
                .append('\n');
    }

    private String paint(String code, String words) {
        return colour ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }

    /** Tabs as one blank, so that the caret stands right; nothing that could command a terminal. */
    private static String visible(String line) {
        StringBuilder visible = new StringBuilder(line.length());
        line.codePoints()
                .forEach(c -> visible.appendCodePoint(c == '\t' ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c));
        return visible.toString();
    }
}
