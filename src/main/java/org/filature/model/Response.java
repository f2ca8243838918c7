package org.filature.model;

import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * What an actor answered when asked about the dossier.
 *
 * @param asked when it was asked
 * @param date when it answered
 * @param text its words; empty if it did not answer
 */
public record Response(Optional<EdtfDate> date, Text text, Optional<EdtfDate> asked, List<Citation> sources)
        implements Sourced {
    public Response {
        sources = List.copyOf(sources);
    }
}
