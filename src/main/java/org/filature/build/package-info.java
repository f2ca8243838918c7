/** A whole run, stage by stage, as one page of prose. */
@NullMarked
package org.filature.build;

import org.jspecify.annotations.NullMarked;
