package org.filature.link;

import java.util.Optional;
import org.filature.model.Citation;
import org.filature.model.Entry;

/**
 * A fact that rests on a source.
 *
 * @param entry the page it stands on
 * @param fact what kind of fact
 * @param stated the fact itself; empty for the entry as a whole, its text, its proof, and where it differs
 * @param citation the place in the source and the words relied on
 */
public record Use(Entry entry, Fact fact, Optional<Stated> stated, Citation citation) {
    /** What rests on a source. */
    public enum Fact {
        ENTRY,
        TEXT,
        ROLE,
        PLACE,
        BORN,
        DIED,
        FOUNDED,
        DISSOLVED,
        POSITION,
        RELATION,
        RESPONSE,
        MONEY,
        FIGURE,
        QUOTE,
        PARTY,
        COUNT,
        COUNT_STATUS,
        STATUS,
        DOCKET,
        REPLY,
        PROOF,
        DIFFERENCE
    }
}
