/** Who is who and what hangs together: ids, names and aliases; backlinks, ties, before and after. */
@NullMarked
package org.filature.link;

import org.jspecify.annotations.NullMarked;
