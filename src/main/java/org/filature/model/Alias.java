package org.filature.model;

/**
 * Another name of an actor.
 *
 * @param autoLink whether mentions of it become links
 */
public record Alias(String name, boolean autoLink) {}
