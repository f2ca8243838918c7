/** What helps authors write: schemas for editors, the list of all fields, new entries, new dossiers. */
@NullMarked
package org.filature.author;

import org.jspecify.annotations.NullMarked;
