package org.filature.view;

import java.util.List;

/**
 * Every correction and retraction, newest first.
 *
 * @param policy the page that says how the dossier corrects itself; may be missing
 * @param signed by what key the site is signed, where no page on the method says so
 */
public record CorrectionsView(List<Corrected> items, Link policy, Signed signed) {
    public CorrectionsView {
        items = List.copyOf(items);
    }
}
