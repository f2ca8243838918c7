package org.filature.check;

import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.edtf.EdtfDate;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Reply;

/** A claim comes before its status and the replies to it; whoever is asked answers afterwards. */
final class ClaimDatesRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.CLAIM_DATES);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().claims().forEach(claim -> check(claim, subject));
        for (Actor actor : subject.dossier().actors()) {
            actor.response()
                    .filter(response -> Order.isBefore(response.date(), response.asked()))
                    .ifPresent(response -> askedLate(actor, "/response/asked", subject));
        }
    }

    private static void check(Claim claim, Subject subject) {
        if (Order.isBefore(claim.since(), claim.date())) {
            subject.problem(
                    Code.CLAIM_DATES,
                    claim.head().origin().at("/since"),
                    "the claim has its status since before it was made, " + text(claim.date()),
                    "mend `since` or `date`");
        }
        for (int i = 0; i < claim.replies().size(); i++) {
            Reply reply = claim.replies().get(i);
            if (isGivenForIt(reply) && Order.isBefore(reply.date(), claim.date())) {
                subject.problem(
                        Code.CLAIM_DATES,
                        claim.head().origin().at("/replies/" + i + "/date"),
                        "the reply is before the claim, " + text(claim.date()),
                        "mend one of the dates, or give the source of what was said before");
            }
        }
        boolean isAskedLate = claim.replies().stream()
                .anyMatch(reply -> isGivenForIt(reply) && Order.isBefore(reply.date(), claim.asked()));
        if (isAskedLate) {
            askedLate(claim, "/asked", subject);
        }
    }

    /** What was published elsewhere, and has a source, may well have been said before. */
    private static boolean isGivenForIt(Reply reply) {
        return reply.sources().isEmpty();
    }

    private static void askedLate(Entry entry, String pointer, Subject subject) {
        subject.problem(
                Code.CLAIM_DATES,
                entry.head().origin().at(pointer),
                "the answer is dated before the question",
                "mend one of the dates, or give the source of an answer that was not given to you");
    }

    private static String text(Optional<EdtfDate> date) {
        return date.map(known -> "`" + known.text() + "`").orElse("");
    }
}
