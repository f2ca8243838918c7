/** What each page shows, as immutable records in the reader's language: templates see these, and never the model. */
@NullMarked
package org.filature.view;

import org.jspecify.annotations.NullMarked;
