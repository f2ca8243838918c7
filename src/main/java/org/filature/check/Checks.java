package org.filature.check;

import java.util.List;
import java.util.function.Predicate;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Severity;
import org.filature.model.Dossier;

/**
 * All rules about a dossier's facts, and what they found in the last round: what did not change is not asked about
 * again.
 *
 * <p>For one round at a time.
 */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new ReferenceRule(),
            new SelfReferenceRule(),
            new RepeatedActorRule(),
            new CitationRule(),
            new DateOrderRule(),
            new EventLifeRule(),
            new TieLifeRule(),
            new LifeFieldRule(),
            new PseudonymRule(),
            new FilingRule(),
            new ClosingRule(),
            new ClaimDatesRule(),
            new SourceDatesRule(),
            new ArchiveDateRule(),
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

    private final Findings facts = new Findings();
    private final Findings texts = new Findings();

    /** Reports everything that is wrong; rules that the dossier has turned off are not asked. */
    public static void run(Subject subject) {
        Checks checks = new Checks();
        checks.facts(subject);
        checks.texts(subject);
    }

    /** Reports what is wrong with facts: the subject's texts need not be understood yet. */
    public void facts(Subject subject) {
        facts.report(subject, asked(subject, rule -> !rule.readsTexts()));
    }

    /** Reports what only texts tell, such as sources that nothing cites. */
    public void texts(Subject subject) {
        texts.report(subject, asked(subject, Rule::readsTexts));
    }

    private static List<Rule> asked(Subject subject, Predicate<Rule> which) {
        return RULES.stream()
                .filter(which)
                .filter(rule -> rule.codes().stream().anyMatch(code -> isAsked(code, subject.dossier())))
                .toList();
    }

    /** While the settings cannot be read nobody knows which rules they turn off: only errors are looked for then. */
    private static boolean isAsked(Code code, Dossier dossier) {
        return dossier.unreadable().contains(Dossier.SETTINGS)
                ? code.severity() == Severity.ERROR
                : dossier.site().rules().getOrDefault(code, code.severity()) != Severity.OFF;
    }
}
