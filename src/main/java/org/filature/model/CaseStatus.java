package org.filature.model;

import java.util.List;
import org.filature.edtf.EdtfDate;

/** Where a case, or a count in it, stood from a date on. */
public record CaseStatus(EdtfDate date, CaseState status, Text note, List<Citation> sources) {
    public CaseStatus {
        sources = List.copyOf(sources);
    }
}
