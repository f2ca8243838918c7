package org.filature.build;

import java.util.List;
import org.filature.diagnostic.Diagnostic;

/**
 * What came of a build.
 *
 * @param diagnostics every problem, sorted
 * @param isPublished whether the site was replaced
 * @param pages how many files the site has
 * @param changed how many of them are new, changed or gone
 * @param account what was done
 */
public record BuildResult(List<Diagnostic> diagnostics, boolean isPublished, int pages, int changed, Account account) {
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * How long a stage took.
     *
     * @param nanos nanoseconds
     */
    public record Timing(String stage, long nanos) {}
}
