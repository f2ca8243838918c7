package org.filature.model;

/** What a reply says to a claim. */
public enum Stance {
    DENIES,
    CONFIRMS,
    DECLINES,
    NO_ANSWER
}
