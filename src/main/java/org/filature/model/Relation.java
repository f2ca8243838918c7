package org.filature.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * A tie between two actors, declared by one and shown on both.
 *
 * @param of the other end
 * @param share a part of the whole in percent, as written; empty if not said
 */
public record Relation(
        RelationKind kind,
        Ref of,
        Optional<EdtfDate> from,
        Optional<EdtfDate> to,
        Text label,
        Optional<BigDecimal> amount,
        String currency,
        String share,
        List<Citation> sources)
        implements Sourced {
    public Relation {
        sources = List.copyOf(sources);
    }
}
