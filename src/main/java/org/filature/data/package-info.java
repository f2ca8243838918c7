/** The dossier for machines: feeds, and what changed since the last publication. */
@NullMarked
package org.filature.data;

import org.jspecify.annotations.NullMarked;
