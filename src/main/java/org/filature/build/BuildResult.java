package org.filature.build;

import java.util.List;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Severity;

/**
 * What came of a build.
 *
 * @param diagnostics every problem, sorted
 * @param isPublished whether the site was replaced
 * @param pages how many files the site has
 * @param changed how many of them are new, changed or gone
 * @param timings the stages in their order
 */
public record BuildResult(
        List<Diagnostic> diagnostics, boolean isPublished, int pages, int changed, List<Timing> timings) {
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        timings = List.copyOf(timings);
    }

    /**
     * How long a stage took.
     *
     * @param nanos nanoseconds
     */
    public record Timing(String stage, long nanos) {}

    /** How many problems of a severity there are. */
    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
