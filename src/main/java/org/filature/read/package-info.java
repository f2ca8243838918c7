/** A content folder becomes records: the only room that knows SnakeYAML, CSL-JSON and BibTeX. */
@NullMarked
package org.filature.read;

import org.jspecify.annotations.NullMarked;
