package org.filature.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Actor;
import org.filature.model.Event;
import org.filature.model.Participant;

/** An event lists each of its actors once, or once for each role. */
final class RepeatedActorRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.REPEATED_ACTOR);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().events().forEach(event -> check(event, subject));
    }

    private static void check(Event event, Subject subject) {
        Map<String, Set<String>> rolesByActor = new HashMap<>();
        for (Participant participant : event.actors()) {
            subject.find(participant.actor().target(), Actor.class)
                    .filter(actor ->
                            !add(role(participant), rolesByActor.computeIfAbsent(actor.id(), key -> new HashSet<>())))
                    .ifPresent(actor -> subject.problem(
                            Code.REPEATED_ACTOR,
                            participant.actor().at(),
                            "`" + actor.id() + "` is listed before",
                            "delete one of the two, or give each a role of its own"));
        }
    }

    private static String role(Participant participant) {
        return participant.role().words().strip().toLowerCase(Locale.ROOT);
    }

    /** Adds a role; false if it is there, or if this or another listing says none: then both may mean the same. */
    private static boolean add(String role, Set<String> roles) {
        boolean isOther = roles.isEmpty() || (!role.isEmpty() && !roles.contains(""));
        return roles.add(role) && isOther;
    }
}
