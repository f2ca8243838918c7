package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Claim;

/** A claim rests on a source: without one nobody can tell that it was made. */
final class ClaimSourceRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.MISSING_FIELD);
    }

    @Override
    public void check(Subject subject) {
        for (Claim claim : subject.dossier().claims()) {
            if (claim.head().sources().isEmpty()) {
                subject.problem(
                        Code.MISSING_FIELD,
                        claim.head().origin().at("/statement"),
                        "`sources` is missing",
                        "add `sources:` with where the claim is made");
            } else if (subject.directory().isVisible(claim)
                    && subject.areHidden(claim.head().sources())) {
                subject.problem(
                        Code.MISSING_FIELD,
                        claim.head().sources().get(0).source().at(),
                        "none of the claim's sources is published",
                        "add one that readers see; a claim whose sources are gone is retracted or kept as a draft");
            }
        }
    }
}
