package org.filature.diagnostic;

import java.util.List;

/** Problems as a compiler tells them. */
public final class TextReport {
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
        text.append(Cells.show(at.path()))
                .append(':')
                .append(at.line())
                .append(':')
                .append(at.column())
                .append(": ");
        boolean isError = diagnostic.severity() == Severity.ERROR;
        text.append(paint(
                isError ? "1;31" : "1;33",
                diagnostic.severity().word() + "[" + diagnostic.code().id() + "]"));
        text.append(paint("1", ": " + Cells.show(diagnostic.message()))).append('\n');
        line(at, text);
        if (!diagnostic.hint().isEmpty()) {
            text.append("  ")
                    .append(paint("36", "="))
                    .append(' ')
                    .append(Cells.show(diagnostic.hint()))
                    .append('\n');
        }
        text.append('\n');
    }

    /** The line with carets under what is meant; nothing for a file that cannot be shown. */
    private void line(Location at, StringBuilder text) {
        if (at.lineText().isBlank()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(at);
        String number = Integer.toString(at.line());
        text.append("  ").append(paint("36", number + " |")).append(' ');
        text.append(excerpt.line()).append('\n');
        text.append("  ")
                .append(paint("36", " ".repeat(number.length()) + " |"))
                .append(' ');
        String carets = "^".repeat(excerpt.carets()) + (at.endLine() > at.line() ? " to line " + at.endLine() : "");
        text.append(" ".repeat(excerpt.indent())).append(paint("1;31", carets)).append('\n');
    }

    private String paint(String code, String words) {
        return colour ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
