package org.filature.model;

import org.filature.diagnostic.Location;

/**
 * A reference to an entry as written.
 *
 * @param target an id, a name or an alias; for a source also its address
 * @param at where it is written
 */
public record Ref(String target, Location at) {}
