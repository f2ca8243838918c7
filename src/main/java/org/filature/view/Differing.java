package org.filature.view;

import java.util.List;

/**
 * Where a source says otherwise than a page.
 *
 * @param about which fact
 * @param source which source; on that source's page, the page that differs from it
 * @param says what the source says
 * @param note what the dossier makes of it
 */
public record Differing(Words about, Link source, Words says, Words note, List<Mark> marks) {
    public Differing {
        marks = List.copyOf(marks);
    }
}
