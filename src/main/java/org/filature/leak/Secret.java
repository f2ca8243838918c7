package org.filature.leak;

import org.filature.diagnostic.Location;

/**
 * Something that no output may hold.
 *
 * @param at where its author wrote it
 * @param what it is, in words that complete "this is …"
 */
record Secret(Location at, String what) {}
