/**
 * Markdown bodies as safe HTML with links, citations, first mentions and typographic punctuation. Alone knows Flexmark.
 */
@NullMarked
package org.filature.markdown;

import org.jspecify.annotations.NullMarked;
