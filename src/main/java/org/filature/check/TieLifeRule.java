package org.filature.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.edtf.EdtfDate;
import org.filature.model.Actor;
import org.filature.model.Position;
import org.filature.model.Ref;
import org.filature.model.Relation;
import org.filature.model.RelationKind;

/** Positions and relations last no longer than either of their ends. */
final class TieLifeRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.TIE_OUTSIDE_LIFE);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().actors().forEach(actor -> check(actor, subject));
    }

    private static void check(Actor actor, Subject subject) {
        for (int i = 0; i < actor.positions().size(); i++) {
            Position position = actor.positions().get(i);
            Tie tie = new Tie(actor, "/positions/" + i, position.from(), position.to());
            tie.check(Stream.concat(Stream.of(actor), other(position.org(), subject)), subject);
        }
        for (int i = 0; i < actor.relations().size(); i++) {
            Relation relation = actor.relations().get(i);
            // A successor comes when the other is gone.
            Stream<Actor> other =
                    relation.kind() == RelationKind.SUCCESSOR ? Stream.empty() : other(relation.of(), subject);
            Tie tie = new Tie(actor, "/relations/" + i, relation.from(), relation.to());
            tie.check(Stream.concat(Stream.of(actor), other), subject);
        }
    }

    private static Stream<Actor> other(Ref ref, Subject subject) {
        return subject.find(ref.target(), Actor.class).stream();
    }

    private record Tie(Actor owner, String pointer, Optional<EdtfDate> from, Optional<EdtfDate> to) {
        void check(Stream<Actor> ends, Subject subject) {
            ends.distinct().forEach(end -> {
                Life life = new Life(end);
                Optional<String> early = from.flatMap(life::contradicts);
                Optional<String> late = to.flatMap(life::contradicts);
                early.ifPresent(what -> tell(what, from, "/from", subject));
                // Both dates on one side of a life are one mistake, most often in the life.
                late.filter(what -> !early.equals(late)).ifPresent(what -> tell(what, to, "/to", subject));
            });
        }

        private void tell(String what, Optional<EdtfDate> date, String key, Subject subject) {
            subject.problem(
                    Code.TIE_OUTSIDE_LIFE,
                    owner.head().origin().at(pointer + key),
                    what + ", but this is dated " + date.map(EdtfDate::text).orElse(""),
                    "mend one of the dates");
        }
    }
}
