package org.filature.model;

/** How one case is tied to another, read from the case that declares it: "refiled as musk-v-altman". */
public record RelatedCase(Ref lawsuit, CaseRelation relation) {}
