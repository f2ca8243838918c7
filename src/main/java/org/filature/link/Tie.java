package org.filature.link;

import org.filature.model.Actor;
import org.filature.model.Position;
import org.filature.model.Relation;

/**
 * What ties an actor to another, seen from one of its two ends.
 *
 * <p>A position belongs to its holder and is seen from the organization as "held by"; a relation reads "kind of other"
 * from the actor that declares it, and the other way round from the other.
 */
public sealed interface Tie {
    /** The actor at the far end. */
    Actor other();

    /** Whether the near end is the one that declares it. */
    boolean declared();

    /** A post, seen from its holder ({@code declared}) or from the organization. */
    record Post(Position position, Actor other, boolean declared) implements Tie {}

    /** A relation, seen from the actor that declares it or from the other. */
    record Bond(Relation relation, Actor other, boolean declared) implements Tie {}
}
