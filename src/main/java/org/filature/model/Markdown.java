package org.filature.model;

import java.util.Optional;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;

/**
 * A body as written, not yet understood.
 *
 * @param language the language it is written in
 * @param file the file it stands in
 * @param offset where in the file the body begins
 * @param madeOf where that is written of which the program made it; empty for what somebody wrote
 */
public record Markdown(String language, TextFile file, int offset, Optional<Location> madeOf) {
    /** A body that somebody wrote. */
    public Markdown(String language, TextFile file, int offset) {
        this(language, file, offset, Optional.empty());
    }

    /** The Markdown itself. */
    public String text() {
        return file.text().substring(offset);
    }

    /** A place in the body, by offsets from its beginning. */
    public Location at(int start, int end) {
        return madeOf.orElseGet(() -> file.at(offset + start, offset + end));
    }

    public boolean isBlank() {
        return file.text().substring(offset).isBlank();
    }
}
