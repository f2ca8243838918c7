package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Actor;
import org.filature.model.Event;
import org.filature.model.Participant;

/** Nobody takes part in what happened before they were there, or after they were gone. */
final class EventLifeRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.EVENT_OUTSIDE_LIFE);
    }

    @Override
    public void check(Subject subject) {
        for (Event event : subject.dossier().events()) {
            for (Participant participant : event.actors()) {
                subject.find(participant.actor().target(), Actor.class)
                        .flatMap(actor -> new Life(actor).contradicts(event.date()))
                        .ifPresent(life -> subject.problem(
                                Code.EVENT_OUTSIDE_LIFE,
                                participant.actor().at(),
                                life + ", but this event is dated "
                                        + event.date().text(),
                                "mend one of the dates, or name the actor in the text alone if it took no part"));
            }
        }
    }
}
