/** Paints the pictures by which other sites show links, the same bytes on every machine. It knows no dossier. */
@NullMarked
package org.filature.card;

import org.jspecify.annotations.NullMarked;
