package org.filature.model;

/**
 * An actor's part in an event.
 *
 * @param actor who
 * @param role in what role; empty if not said
 */
public record Participant(Ref actor, Text role) {}
