package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Actor;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Money;
import org.filature.model.Ref;

/** Nothing is tied to itself. */
final class SelfReferenceRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.SELF_REFERENCE);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().events().forEach(event -> {
            event.related().forEach(ref -> check(event, ref, Event.class, subject));
            event.money().forEach(money -> check(money, subject));
        });
        subject.dossier().actors().forEach(actor -> {
            actor.positions().forEach(position -> check(actor, position.org(), Actor.class, subject));
            actor.relations().forEach(relation -> check(actor, relation.of(), Actor.class, subject));
        });
        subject.dossier()
                .lawsuits()
                .forEach(lawsuit -> lawsuit.related()
                        .forEach(related -> check(lawsuit, related.lawsuit(), Lawsuit.class, subject)));
    }

    private static void check(Entry entry, Ref ref, Class<? extends Entry> wanted, Subject subject) {
        boolean isItself = subject.find(ref.target(), wanted)
                .filter(other -> other.id().equals(entry.id()))
                .isPresent();
        if (isItself) {
            subject.problem(
                    Code.SELF_REFERENCE,
                    ref.at(),
                    "`" + entry.id() + "` is tied to itself",
                    "name the other end, or delete the line");
        }
    }

    private static void check(Money money, Subject subject) {
        if (money.from().size() == 1 && money.to().size() == 1) {
            subject.find(money.from().get(0).target(), Actor.class)
                    .ifPresent(payer -> check(payer, money.to().get(0), Actor.class, subject));
        }
    }
}
