package org.filature.model;

/** FollowTheMoney's Person, Organization, Company and PublicBody; or not known, for an actor that is only named. */
public enum ActorType {
    PERSON,
    ORGANIZATION,
    COMPANY,
    PUBLIC_BODY,
    UNKNOWN
}
