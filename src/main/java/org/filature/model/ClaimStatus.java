package org.filature.model;

/** Where a claim stands; decides how every page words it. */
public enum ClaimStatus {
    ALLEGED,
    CHARGED,
    DISPUTED,
    DENIED,
    ADMITTED,
    DOCUMENTED,
    FOUND,
    DISMISSED,
    OVERTURNED,
    RETRACTED;

    /** Whether the claim must say what established it. */
    public boolean needsProof() {
        return this == FOUND || this == ADMITTED;
    }
}
