/**
 * The preview: a site served from memory to this machine alone, kept up with its folder.
 *
 * <p>The JDK's own HTTP server is enough for it: pages come from memory and not from a folder, so what a larger server
 * would add, static files, would go unused.
 */
@NullMarked
package org.filature.serve;

import org.jspecify.annotations.NullMarked;
