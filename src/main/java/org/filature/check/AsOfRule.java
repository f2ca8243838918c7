package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;

/** A dossier tells nothing later than the state of knowledge it gives. */
final class AsOfRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.AFTER_AS_OF);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().site().asOf().ifPresent(asOf -> check(asOf, subject));
    }

    private static void check(EdtfDate asOf, Subject subject) {
        subject.dossier()
                .events()
                .forEach(event -> check(event.date(), event.head().origin().at("/date"), asOf, subject));
        subject.dossier().claims().forEach(claim -> {
            claim.date().ifPresent(date -> check(date, claim.head().origin().at("/date"), asOf, subject));
            claim.since().ifPresent(date -> check(date, claim.head().origin().at("/since"), asOf, subject));
        });
        subject.dossier().lawsuits().forEach(lawsuit -> {
            check(lawsuit.filed(), lawsuit.head().origin().at("/filed"), asOf, subject);
            lawsuit.closed()
                    .ifPresent(date -> check(date, lawsuit.head().origin().at("/closed"), asOf, subject));
            lawsuit.statuses().forEach(status -> check(status.date(), status.at(), asOf, subject));
        });
    }

    private static void check(EdtfDate date, Location at, EdtfDate asOf, Subject subject) {
        if (Order.isBefore(asOf, date)) {
            subject.problem(
                    Code.AFTER_AS_OF,
                    at,
                    "`" + date.text() + "` is after the state of knowledge, `" + asOf.text() + "`",
                    "mend the date, or move `as-of` in site.yaml on");
        }
    }
}
