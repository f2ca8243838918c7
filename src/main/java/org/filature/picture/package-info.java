/** Where things stand in pictures: scales, layouts, flows. Numbers in, numbers out: it knows no dossier. */
@NullMarked
package org.filature.picture;

import org.jspecify.annotations.NullMarked;
