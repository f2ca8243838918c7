package org.filature.link;

import org.filature.model.Citation;
import org.filature.model.Entry;

/**
 * A fact that rests on a source.
 *
 * @param entry the page it stands on
 * @param fact what kind of fact
 * @param citation the place in the source and the words relied on
 */
public record Use(Entry entry, Fact fact, Citation citation) {
    /** What rests on a source. */
    public enum Fact {
        ENTRY,
        TEXT,
        POSITION,
        RELATION,
        RESPONSE,
        MONEY,
        FIGURE,
        QUOTE,
        PARTY,
        COUNT,
        STATUS,
        DOCKET,
        REPLY,
        PROOF,
        DIFFERENCE
    }
}
