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
    CLOSED;

    /** Whether more is to come: what was decided and is appealed, or was overturned, is open again. */
    public boolean isOpen() {
        return this == PENDING || this == STAYED || this == APPEALED || this == OVERTURNED;
    }
}
