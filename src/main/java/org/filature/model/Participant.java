package org.filature.model;

import java.util.List;

/**
 * An actor's part in an event.
 *
 * @param actor who
 * @param role in what role; empty if not said
 */
public record Participant(Ref actor, Text role, List<Citation> sources) implements Sourced {
    public Participant {
        sources = List.copyOf(sources);
    }
}
