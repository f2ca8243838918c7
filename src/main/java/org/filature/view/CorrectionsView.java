package org.filature.view;

import java.util.List;

/**
 * Every correction and retraction, newest first.
 *
 * @param policy the page that says how the dossier corrects itself; may be missing
 */
public record CorrectionsView(List<Corrected> items, Link policy) {
    public CorrectionsView {
        items = List.copyOf(items);
    }
}
