package org.filature.model;

/** How sure it is that an event happened as told. */
public enum EventStatus {
    ESTABLISHED,
    REPORTED,
    ALLEGED,
    DISPUTED
}
