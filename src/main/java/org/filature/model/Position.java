package org.filature.model;

import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * A post that a person holds (FollowTheMoney Employment, Directorship, Membership).
 *
 * @param org where
 * @param kind the author's word, such as {@code directorship}; empty if not said
 */
public record Position(
        Ref org, Text title, String kind, Optional<EdtfDate> from, Optional<EdtfDate> to, List<Citation> sources)
        implements Sourced {
    public Position {
        sources = List.copyOf(sources);
    }
}
