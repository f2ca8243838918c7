package org.filature.model;

/**
 * A source that a fact rests on.
 *
 * @param source which
 * @param at page, paragraph, minute; empty if not said
 * @param quote the words relied on; empty if not said
 */
public record Citation(Ref source, Text at, Text quote) {}
