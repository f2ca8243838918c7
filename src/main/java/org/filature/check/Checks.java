package org.filature.check;

import java.util.List;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Directory;
import org.filature.model.Dossier;

/** All rules about a dossier's facts. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new ReferenceRule(),
            new CitationRule(),
            new DateOrderRule(),
            new ProofRule(),
            new ClaimSourceRule(),
            new DocketRule(),
            new MediaRule(),
            new ChecksumRule());

    private Checks() {}

    /** Reports everything that is wrong. */
    public static void run(Dossier dossier, Directory directory, Diagnostics diagnostics) {
        Subject subject = new Subject(dossier, directory, diagnostics);
        RULES.forEach(rule -> rule.check(subject));
    }
}
