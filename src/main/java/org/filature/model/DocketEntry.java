package org.filature.model;

import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;

/**
 * A line of a docket.
 *
 * @param number as the court counts; empty if not known
 * @param at where it is written
 * @param filedBy ids or names of actors
 * @param respondsTo numbers of the entries it answers
 * @param decides numbers of the entries it rules on
 * @param document a file in {@code media/}, or an address; empty if there is none
 */
public record DocketEntry(
        String number,
        Location at,
        Optional<EdtfDate> date,
        Text text,
        List<Ref> filedBy,
        List<Ref> respondsTo,
        List<Ref> decides,
        Text outcome,
        String document,
        List<Citation> sources)
        implements Sourced {
    public DocketEntry {
        filedBy = List.copyOf(filedBy);
        respondsTo = List.copyOf(respondsTo);
        decides = List.copyOf(decides);
        sources = List.copyOf(sources);
    }
}
