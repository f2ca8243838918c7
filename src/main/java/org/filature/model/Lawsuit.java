package org.filature.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * A case (FollowTheMoney CourtCase, CSL legal_case, CourtListener docket).
 *
 * @param court a public body's id or name, or plain words
 * @param docketNumber empty if not known
 */
public record Lawsuit(
        Head head,
        Text title,
        Text shortTitle,
        Text court,
        Text jurisdiction,
        String docketNumber,
        EdtfDate filed,
        Optional<EdtfDate> closed,
        Text nature,
        Text relief,
        List<Ref> judges,
        List<Party> parties,
        List<Count> counts,
        List<CaseStatus> statuses,
        Text outcome,
        List<RelatedCase> related,
        List<DocketEntry> docket)
        implements Entry {
    public Lawsuit {
        judges = List.copyOf(judges);
        parties = List.copyOf(parties);
        counts = List.copyOf(counts);
        statuses =
                statuses.stream().sorted(Comparator.comparing(CaseStatus::date)).toList();
        related = List.copyOf(related);
        docket = List.copyOf(docket);
    }

    /** The case's state: the last by date; empty only where the content has errors. */
    public Optional<CaseStatus> state() {
        return statuses.isEmpty() ? Optional.empty() : Optional.of(statuses.get(statuses.size() - 1));
    }

    /** Since when the case is over; empty where it is open. */
    public Optional<EdtfDate> end() {
        return closed.or(() -> state().filter(last -> !last.status().isOpen()).map(CaseStatus::date));
    }

    @Override
    public Text label() {
        return shortTitle.isEmpty() ? title : shortTitle;
    }

    @Override
    public EntryType type() {
        return EntryType.LAWSUIT;
    }

    /** Ids are unique, so they tell entries apart as well as all fields would, and at once. */
    @Override
    public int hashCode() {
        return head.id().hashCode();
    }
}
