package org.filature.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.edtf.EdtfDate;
import org.filature.model.Actor;
import org.filature.model.Entry;
import org.filature.model.Lawsuit;

/** Nothing ends before it begins. */
final class DateOrderRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.REVERSED_DATES);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().actors().forEach(actor -> check(actor, subject));
        subject.dossier().lawsuits().forEach(lawsuit -> check(lawsuit, subject));
    }

    private static void check(Actor actor, Subject subject) {
        Optional<EdtfDate> begin = actor.begin();
        check(actor, begin, actor.end(), List.of("/died", "/dissolved"), "", subject);
        for (int i = 0; i < actor.positions().size(); i++) {
            var position = actor.positions().get(i);
            check(actor, position.from(), position.to(), List.of("/to"), "/positions/" + i, subject);
        }
        for (int i = 0; i < actor.relations().size(); i++) {
            var relation = actor.relations().get(i);
            check(actor, relation.from(), relation.to(), List.of("/to"), "/relations/" + i, subject);
        }
    }

    private static void check(Lawsuit lawsuit, Subject subject) {
        check(lawsuit, Optional.of(lawsuit.filed()), lawsuit.closed(), List.of("/closed"), "", subject);
        for (int i = 0; i < lawsuit.parties().size(); i++) {
            var party = lawsuit.parties().get(i);
            check(lawsuit, party.from(), party.to(), List.of("/to"), "/parties/" + i, subject);
        }
    }

    private static void check(
            Entry entry,
            Optional<EdtfDate> from,
            Optional<EdtfDate> to,
            List<String> ends,
            String pointer,
            Subject subject) {
        if (from.isEmpty() || to.isEmpty() || !Order.isBefore(to, from)) {
            return;
        }
        String end = ends.stream()
                .filter(key -> entry.head().origin().fields().containsKey(pointer + key))
                .findFirst()
                .orElse(ends.get(0));
        subject.problem(
                Code.REVERSED_DATES,
                entry.head().origin().at(pointer + end),
                "`" + to.get().text() + "` is before the beginning, `"
                        + from.get().text() + "`",
                "swap them, or mend one");
    }
}
