package org.filature.check;

import java.util.Set;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.model.Lawsuit;
import org.filature.model.Origin;
import org.filature.model.Party;

/** A case begins with its filing: no state, docket entry or party is earlier. */
final class FilingRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.BEFORE_FILING);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().lawsuits().forEach(lawsuit -> check(lawsuit, subject));
    }

    private static void check(Lawsuit lawsuit, Subject subject) {
        Stream.concat(
                        lawsuit.statuses().stream(),
                        lawsuit.counts().stream().flatMap(count -> count.statuses().stream()))
                .forEach(status -> check(lawsuit, status.date(), status.at(), subject));
        Origin origin = lawsuit.head().origin();
        for (int i = 0; i < lawsuit.docket().size(); i++) {
            Location at = origin.at("/docket/" + i + "/date");
            lawsuit.docket().get(i).date().ifPresent(date -> check(lawsuit, date, at, subject));
        }
        for (int i = 0; i < lawsuit.parties().size(); i++) {
            Party party = lawsuit.parties().get(i);
            String pointer = "/parties/" + i;
            party.from().ifPresent(date -> check(lawsuit, date, origin.at(pointer + "/from"), subject));
            party.to().ifPresent(date -> check(lawsuit, date, origin.at(pointer + "/to"), subject));
        }
    }

    private static void check(Lawsuit lawsuit, EdtfDate date, Location at, Subject subject) {
        if (Order.isBefore(date, lawsuit.filed())) {
            subject.problem(
                    Code.BEFORE_FILING,
                    at,
                    "`" + date.text() + "` is before the case was filed, `"
                            + lawsuit.filed().text() + "`",
                    "mend one of the dates");
        }
    }
}
