package org.filature.model;

import java.util.List;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;

/**
 * Where a case, or a count in it, stood from a date on.
 *
 * @param at where the date is written
 */
public record CaseStatus(EdtfDate date, Location at, CaseState status, Text note, List<Citation> sources)
        implements Sourced {
    public CaseStatus {
        sources = List.copyOf(sources);
    }
}
