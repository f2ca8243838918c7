package org.filature.check;

import java.util.Locale;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.link.References;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.Entry;

/** A claim that is found or admitted says by what: a source or a case. */
final class ProofRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.ESTABLISHED_BY, Code.WRONG_REFERENCE);
    }

    @Override
    public void check(Subject subject) {
        for (Claim claim : subject.dossier().claims()) {
            if (claim.status().needsProof() && claim.establishedBy().isEmpty()) {
                subject.problem(
                        Code.ESTABLISHED_BY,
                        claim.head().origin().at("/status"),
                        "the claim is `" + claim.status().name().toLowerCase(Locale.ROOT)
                                + "`, but nothing says by what",
                        "add `established-by:` with the source or case that settled it");
            }
            if (claim.status().needsProof()
                    && subject.directory().isVisible(claim)
                    && subject.areHidden(claim.establishedBy())) {
                subject.problem(
                        Code.ESTABLISHED_BY,
                        claim.establishedBy().get(0).source().at(),
                        "the claim is `" + claim.status().name().toLowerCase(Locale.ROOT)
                                + "`, but nothing that settled it is published",
                        "name a source or case that readers see, or say again where the claim stands");
            }
            claim.establishedBy().stream()
                    .map(Citation::source)
                    .forEach(ref -> subject.directory()
                            .find(ref.target(), Entry.class)
                            .filter(proof -> !References.isProof(proof))
                            .ifPresent(proof -> subject.problem(
                                    Code.WRONG_REFERENCE,
                                    ref.at(),
                                    "`" + ref.target() + "` is neither a source nor a case",
                                    "name the source or case that settled the claim")));
        }
    }
}
