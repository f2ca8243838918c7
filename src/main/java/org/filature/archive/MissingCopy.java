package org.filature.archive;

import java.nio.file.Path;
import org.filature.model.Source;

/**
 * A source without an archived copy.
 *
 * @param file in which it is written
 * @param refusal why its entry cannot be edited, and what to do; empty if it can
 */
public record MissingCopy(Source source, Path file, String refusal) {
    public boolean isEditable() {
        return refusal.isEmpty();
    }
}
