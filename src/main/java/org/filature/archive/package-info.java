/** Keeps copies of what a dossier rests on, and asks whether what it links to is still there. */
@NullMarked
package org.filature.archive;

import org.jspecify.annotations.NullMarked;
