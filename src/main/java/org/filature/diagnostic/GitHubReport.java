package org.filature.diagnostic;

import java.util.List;

/** Problems as GitHub's workflow commands. */
final class GitHubReport {
    private GitHubReport() {}

    static String of(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            Location at = diagnostic.at();
            text.append("::").append(diagnostic.severity().word());
            text.append(" file=").append(property(at.path()));
            text.append(",line=").append(at.line());
            // Columns mean something to GitHub only where both are of one line.
            if (at.endLine() == at.line()) {
                text.append(",col=").append(at.column()).append(",endColumn=").append(at.endColumn());
            } else {
                text.append(",endLine=").append(at.endLine());
            }
            text.append(",title=").append(property(diagnostic.code().id())).append("::");
            text.append(data(diagnostic.message() + (diagnostic.hint().isEmpty() ? "" : "\n" + diagnostic.hint())));
            text.append('\n');
        }
        return text.toString();
    }

    private static String data(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }
}
