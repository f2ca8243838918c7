package org.filature.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Who may see an entry.
 *
 * @param draft not published
 * @param embargo not published before this instant
 * @param noindex published, but search engines are asked to stay away
 * @param retraction published as a notice without its text
 */
public record Visibility(boolean draft, Optional<Instant> embargo, boolean noindex, Optional<Retraction> retraction) {
    /** Published without reserve. */
    public static final Visibility PUBLIC = new Visibility(false, Optional.empty(), false, Optional.empty());

    /** The same, but that search engines are asked to stay away. */
    Visibility unlisted() {
        return new Visibility(draft, embargo, true, retraction);
    }

    /** Whether the entry has a page at an instant. */
    public boolean isPublishedAt(Instant now) {
        return !draft && embargo.map(until -> !now.isBefore(until)).orElse(true);
    }
}
