/** What a git repository knows of the files of a content folder: when they changed, and what they said before. */
@NullMarked
package org.filature.history;

import org.jspecify.annotations.NullMarked;
