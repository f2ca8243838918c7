package org.filature.serve;

import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Diagnostic;

/**
 * What came of reading the folder again.
 *
 * @param changed what was saved, as messages name it; nothing the first time, and where only a fault has shown later
 * @param nanos how long it took until open pages were told, in nanoseconds
 * @param diagnostics every problem known by now, sorted
 * @param trouble what keeps the preview from going on, for no fault of the content
 */
public record Round(List<String> changed, long nanos, List<Diagnostic> diagnostics, Optional<String> trouble) {
    public Round {
        changed = List.copyOf(changed);
        diagnostics = List.copyOf(diagnostics);
    }
}
