package org.filature.model;

/** The ties between cases. */
public enum CaseRelation {
    REFILED_AS,
    APPEAL_OF,
    CONSOLIDATED_WITH,
    PARALLEL_TO,
    OTHER
}
