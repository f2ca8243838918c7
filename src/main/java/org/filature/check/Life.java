package org.filature.check;

import java.util.Optional;
import org.filature.edtf.EdtfDate;
import org.filature.model.Actor;
import org.filature.model.ActorType;

/** From an actor's birth or founding to its death or dissolution. */
final class Life {
    private final Actor actor;

    Life(Actor actor) {
        this.actor = actor;
    }

    /** What a date contradicts, such as "`openai` was founded 2015-12"; empty if it may lie within the life. */
    Optional<String> contradicts(EdtfDate date) {
        boolean isPerson = actor.actorType() == ActorType.PERSON;
        return actor.begin()
                .filter(begin -> Order.isBefore(date, begin))
                .map(begin -> "`" + actor.id() + "` was " + (isPerson ? "born " : "founded ") + begin.text())
                .or(() -> actor.end()
                        .filter(end -> Order.isBefore(end, date))
                        .map(end -> "`" + actor.id() + "` " + (isPerson ? "died " : "was dissolved ") + end.text()));
    }
}
