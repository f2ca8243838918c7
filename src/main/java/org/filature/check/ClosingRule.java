package org.filature.check;

import java.util.Set;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.model.CaseState;
import org.filature.model.Lawsuit;
import org.filature.model.Origin;
import org.filature.model.Party;

/** A case that is closed changes no more, unless it is appealed or overturned. */
final class ClosingRule implements Rule {
    private static final Set<CaseState> REVIVING = Set.of(CaseState.APPEALED, CaseState.OVERTURNED);

    @Override
    public Set<Code> codes() {
        return Set.of(Code.AFTER_CLOSING);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier()
                .lawsuits()
                .forEach(lawsuit -> lawsuit.closed().ifPresent(closed -> {
                    boolean isRevived = lawsuit.statuses().stream()
                            .anyMatch(status ->
                                    REVIVING.contains(status.status()) && !Order.isBefore(status.date(), closed));
                    if (!isRevived) {
                        check(lawsuit, closed, subject);
                    }
                }));
    }

    private static void check(Lawsuit lawsuit, EdtfDate closed, Subject subject) {
        Stream.concat(
                        lawsuit.statuses().stream(),
                        lawsuit.counts().stream().flatMap(count -> count.statuses().stream()))
                .filter(status -> !REVIVING.contains(status.status()))
                .forEach(status -> check(status.date(), closed, status.at(), subject));
        for (int i = 0; i < lawsuit.parties().size(); i++) {
            Party party = lawsuit.parties().get(i);
            Origin origin = lawsuit.head().origin();
            String pointer = "/parties/" + i;
            party.from().ifPresent(date -> check(date, closed, origin.at(pointer + "/from"), subject));
            party.to().ifPresent(date -> check(date, closed, origin.at(pointer + "/to"), subject));
        }
    }

    private static void check(EdtfDate date, EdtfDate closed, Location at, Subject subject) {
        if (Order.isBefore(closed, date)) {
            subject.problem(
                    Code.AFTER_CLOSING,
                    at,
                    "`" + date.text() + "` is after the case was closed, `" + closed.text() + "`",
                    "mend one of the dates, or add the state `appealed` or `overturned` that opened it again");
        }
    }
}
