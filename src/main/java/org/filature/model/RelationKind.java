package org.filature.model;

/** How one actor stands to another, read from the actor that declares it: "founder of openai". */
public enum RelationKind {
    FOUNDER,
    OWNER,
    INVESTOR,
    SUBSIDIARY,
    PARTNER,
    COMPETITOR,
    EMPLOYER,
    FAMILY,
    ASSOCIATE,
    ADVISER,
    REPRESENTATIVE,
    SUCCESSOR,
    SUPPLIER,
    OTHER
}
