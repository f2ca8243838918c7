/** Words of texts, gathered and packed for a reader's browser to search. It knows no dossier. */
@NullMarked
package org.filature.search;

import org.jspecify.annotations.NullMarked;
