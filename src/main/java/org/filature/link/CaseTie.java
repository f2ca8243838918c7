package org.filature.link;

import org.filature.model.CaseRelation;
import org.filature.model.Lawsuit;

/**
 * What ties a case to another, seen from one of its two ends.
 *
 * @param declared whether the near end is the one that declares it
 */
public record CaseTie(CaseRelation relation, Lawsuit other, boolean declared) {}
