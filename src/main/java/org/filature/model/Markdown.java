package org.filature.model;

import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;

/**
 * A body as written, not yet understood.
 *
 * @param language the language it is written in
 * @param file the file it stands in
 * @param offset where in the file the body begins
 */
public record Markdown(String language, TextFile file, int offset) {
    /** The Markdown itself. */
    public String text() {
        return file.text().substring(offset);
    }

    /** A place in the body, by offsets from its beginning. */
    public Location at(int start, int end) {
        return file.at(offset + start, offset + end);
    }

    public boolean isBlank() {
        return file.text().substring(offset).isBlank();
    }
}
