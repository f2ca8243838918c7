/** Writes PNG, the same bytes on every machine. It knows no dossier. */
@NullMarked
package org.filature.png;

import org.jspecify.annotations.NullMarked;
