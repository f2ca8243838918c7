package org.filature.model;

import java.util.List;
import org.filature.edtf.EdtfDate;

/** When an actor was born or founded, died or was dissolved. */
public record LifeDate(EdtfDate date, List<Citation> sources) implements Sourced {
    public LifeDate {
        sources = List.copyOf(sources);
    }
}
