/** Tells whether a copy of a site, in a folder or on a host, is what was published, and by whom. */
@NullMarked
package org.filature.verify;

import org.jspecify.annotations.NullMarked;
