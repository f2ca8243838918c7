package org.filature.cli;

import java.util.List;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Report;
import org.filature.diagnostic.Severity;
import picocli.CommandLine.Option;

/** How problems are told, for every command that finds some. */
final class ReportOptions {
    static final String HEADING = "%nHow problems are told:%n";

    @Option(names = "--strict", description = "Warnings count as errors do.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "<format>",
            defaultValue = "text",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Report format = Report.TEXT;

    @Option(
            names = "--color",
            paramLabel = "<when>",
            defaultValue = "auto",
            completionCandidates = ColourWords.class,
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; NO_COLOR and CLICOLOR_FORCE are heard).")
    private Terminal.Colours colours = Terminal.Colours.AUTO;

    @Option(names = "--timings", description = "Say where the time went.")
    private boolean timings;

    boolean strict() {
        return strict;
    }

    Report format() {
        return format;
    }

    Terminal.Colours colours() {
        return colours;
    }

    boolean timings() {
        return timings;
    }

    /** Whether problems call for the exit code that says so. */
    boolean stops(List<Diagnostic> problems) {
        return problems.stream().anyMatch(problem -> strict || problem.severity() == Severity.ERROR);
    }

    /** The values of {@code --format}. */
    static final class Formats extends Words {
        Formats() {
            super(Report.values());
        }
    }

    /** The values of {@code --color}. */
    static final class ColourWords extends Words {
        ColourWords() {
            super(Terminal.Colours.values());
        }
    }
}
