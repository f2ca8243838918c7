package org.filature.diagnostic;

import java.util.List;

/** How problems are told. */
public enum Report {
    /** For people: path, line, column, the line itself, a caret, what to do. */
    TEXT {
        @Override
        public String of(List<Diagnostic> diagnostics) {
            return new TextReport(false).of(diagnostics);
        }
    },
    /** For programs: one object a problem. */
    JSON {
        @Override
        public String of(List<Diagnostic> diagnostics) {
            return JsonReport.of(diagnostics);
        }
    },
    /** SARIF 2.1.0, for code scanners. */
    SARIF {
        @Override
        public String of(List<Diagnostic> diagnostics) {
            return SarifReport.of(diagnostics);
        }
    },
    /** GitHub's workflow commands, which annotate a change. */
    GITHUB {
        @Override
        public String of(List<Diagnostic> diagnostics) {
            return GitHubReport.of(diagnostics);
        }
    };

    /** The problems told, each line ended; empty for people where there are none. */
    public abstract String of(List<Diagnostic> diagnostics);
}
