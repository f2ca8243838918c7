package org.filature.link;

import java.util.Optional;
import org.filature.model.Lawsuit;
import org.filature.model.Party;

/**
 * An actor's part in a case.
 *
 * @param party as which party, if it is one
 */
public record Appearance(Lawsuit lawsuit, Part part, Optional<Party> party) {
    /** In what part an actor appears. */
    public enum Part {
        PARTY,
        JUDGE,
        ATTORNEY
    }
}
