package org.filature.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.ClaimStatus;
import org.filature.model.Ref;
import org.filature.model.Reply;

/** Whoever is accused is heard: each of whom something is claimed has replied, or was asked. */
final class ReplyRule implements Rule {
    /** Nothing is left to answer: it was taken back, it fell, or it was admitted. */
    private static final Set<ClaimStatus> ANSWERED =
            Set.of(ClaimStatus.ADMITTED, ClaimStatus.DISMISSED, ClaimStatus.OVERTURNED, ClaimStatus.RETRACTED);

    @Override
    public Set<Code> codes() {
        return Set.of(Code.MISSING_REPLY);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().claims().stream()
                .filter(claim -> !claim.isRetracted() && claim.asked().isEmpty() && !ANSWERED.contains(claim.status()))
                .forEach(claim -> check(claim, subject));
    }

    private static void check(Claim claim, Subject subject) {
        Set<String> heard = Stream.concat(
                        Stream.of(claim.by()), claim.replies().stream().map(Reply::by))
                .flatMap(ref -> subject.find(ref.target(), Actor.class).stream())
                .map(Actor::id)
                .collect(Collectors.toSet());
        for (Ref about : claim.about()) {
            subject.find(about.target(), Actor.class)
                    .filter(actor -> !heard.contains(actor.id()))
                    .filter(actor -> canAnswer(actor, claim))
                    .ifPresent(actor -> subject.problem(
                            Code.MISSING_REPLY,
                            about.at(),
                            "`" + actor.id() + "` has not replied to this claim, and was not asked",
                            "add a reply by `" + actor.id() + "`, or `asked:` with the day you asked for one"));
        }
    }

    /** Neither the dead can answer nor those who have answered for the whole dossier. */
    private static boolean canAnswer(Actor actor, Claim claim) {
        return actor.response().isEmpty() && !Order.isBefore(actor.end(), claim.date());
    }
}
