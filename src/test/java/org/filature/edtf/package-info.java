/** Proves dates right: against tables, against other people's cases, and by their laws on random dates. */
@NullMarked
package org.filature.edtf;

import org.jspecify.annotations.NullMarked;
