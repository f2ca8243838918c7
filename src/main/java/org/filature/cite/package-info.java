/** How a page is cited: patterns of citation styles, BibTeX, RIS. Words in, words out: it knows no dossier. */
@NullMarked
package org.filature.cite;

import org.jspecify.annotations.NullMarked;
