package org.filature.leak;

import org.filature.diagnostic.Location;

/**
 * Something that no output may hold.
 *
 * @param at where its author wrote it
 * @param what it is, in words that complete "this is …"
 * @param isWord whether it is one word picked from a text, as "Thursday" is from a note: in a document that others
 *     wrote such a word tells nothing
 */
record Secret(Location at, String what, boolean isWord) {}
