package org.filature.model;

import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * An answer to a claim, or the lack of one.
 *
 * @param stance empty if it does not answer the claim directly
 */
public record Reply(Ref by, Optional<EdtfDate> date, Optional<Stance> stance, Text text, List<Citation> sources)
        implements Sourced {
    public Reply {
        sources = List.copyOf(sources);
    }
}
