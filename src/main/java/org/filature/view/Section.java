package org.filature.view;

import java.util.List;

/**
 * A part of a page that links can lead to.
 *
 * @param id the same in every language; see {@link Sections}
 * @param items what it shows; with none, there is no such part
 */
public record Section<T>(String id, List<T> items) {
    public Section {
        items = List.copyOf(items);
    }

    /** Whether there is anything to show. */
    public boolean shown() {
        return !items.isEmpty();
    }
}
