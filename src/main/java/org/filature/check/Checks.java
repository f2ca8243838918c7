package org.filature.check;

import java.util.List;
import java.util.Map;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Severity;

/** All rules about a dossier's facts. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new ReferenceRule(),
            new SelfReferenceRule(),
            new CitationRule(),
            new DateOrderRule(),
            new EventLifeRule(),
            new TieLifeRule(),
            new LifeFieldRule(),
            new FilingRule(),
            new ClosingRule(),
            new ClaimDatesRule(),
            new SourceDatesRule(),
            new AsOfRule(),
            new InventedDayRule(),
            new CorrectionDateRule(),
            new EmbargoRule(),
            new ProofRule(),
            new ClaimSourceRule(),
            new ReplyRule(),
            new UnsourcedRule(),
            new UncitedSourceRule(),
            new SourceHouseholdRule(),
            new DuplicateSourceRule(),
            new DocketRule(),
            new DocketOrderRule(),
            new MoneyRule(),
            new IsoRule(),
            new PlaceRule(),
            new SimilarNamesRule(),
            new TagClashRule(),
            new MissingTranslationRule(),
            new StaleTranslationRule(),
            new MediaRule(),
            new UnusedMediaRule(),
            new FileClashRule(),
            new ReservedNameRule(),
            new ChecksumRule());

    private Checks() {}

    /** Reports everything that is wrong; rules that the dossier has turned off are not asked. */
    public static void run(Subject subject) {
        Map<Code, Severity> severities = subject.dossier().site().rules();
        RULES.parallelStream()
                .filter(rule -> rule.codes().stream()
                        .anyMatch(code -> severities.getOrDefault(code, code.severity()) != Severity.OFF))
                .forEach(rule -> rule.check(subject));
    }
}
