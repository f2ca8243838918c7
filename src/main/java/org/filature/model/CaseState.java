package org.filature.model;

/** Where a case, or a count in it, stands. */
public enum CaseState {
    PENDING,
    STAYED,
    SETTLED,
    WITHDRAWN,
    DISMISSED,
    DECIDED,
    APPEALED,
    OVERTURNED,
    CLOSED
}
