package org.filature.model;

/** The part an actor plays in a case. */
public enum PartyRole {
    PLAINTIFF,
    DEFENDANT,
    APPELLANT,
    RESPONDENT,
    INTERVENOR,
    AMICUS,
    THIRD_PARTY,
    OTHER
}
