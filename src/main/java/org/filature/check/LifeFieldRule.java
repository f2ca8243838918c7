package org.filature.check;

import java.util.Map;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.model.Actor;
import org.filature.model.ActorType;

/** Persons are born and die; organizations are founded and dissolved. */
final class LifeFieldRule implements Rule {
    private static final Map<String, String> OF_PERSONS = Map.of("/founded", "born", "/dissolved", "died");
    private static final Map<String, String> OF_OTHERS = Map.of("/born", "founded", "/died", "dissolved");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.LIFE_FIELD);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().actors().stream()
                .filter(actor -> actor.actorType() != ActorType.UNKNOWN)
                .forEach(actor -> check(actor, subject));
    }

    private static void check(Actor actor, Subject subject) {
        boolean isPerson = actor.actorType() == ActorType.PERSON;
        (isPerson ? OF_PERSONS : OF_OTHERS).forEach((wrong, right) -> {
            Location at = actor.head().origin().fields().get(wrong);
            if (at != null) {
                subject.problem(
                        Code.LIFE_FIELD,
                        at,
                        "`" + wrong.substring(1) + "` is not said of " + (isPerson ? "a person" : "an organization"),
                        "write `" + right + "`, or change the `type`");
            }
        });
    }
}
