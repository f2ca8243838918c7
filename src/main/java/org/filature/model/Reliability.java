package org.filature.model;

/** How near a source is to what it tells. */
public enum Reliability {
    PRIMARY,
    SECONDARY,
    TERTIARY
}
