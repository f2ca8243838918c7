/**
 * Asks other hosts for what they publish: one request at a time, politely, within bounds, never inside the own network.
 */
@NullMarked
package org.filature.fetch;

import org.jspecify.annotations.NullMarked;
