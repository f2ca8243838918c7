package org.filature.model;

import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * A party to a case.
 *
 * @param attorneys ids or names of actors, or plain words
 */
public record Party(
        Ref actor,
        PartyRole role,
        List<Ref> attorneys,
        Optional<EdtfDate> from,
        Optional<EdtfDate> to,
        List<Citation> sources)
        implements Sourced {
    public Party {
        attorneys = List.copyOf(attorneys);
        sources = List.copyOf(sources);
    }
}
