package org.filature.model;

import java.util.List;

/**
 * One count of a complaint.
 *
 * @param charge what is charged
 * @param against whom
 * @param statuses where it stood, in order of date
 */
public record Count(Text charge, List<Ref> against, List<CaseStatus> statuses, List<Citation> sources)
        implements Sourced {
    public Count {
        against = List.copyOf(against);
        statuses = List.copyOf(statuses);
        sources = List.copyOf(sources);
    }
}
