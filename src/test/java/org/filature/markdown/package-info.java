/**
 * Proves Markdown right: each thing an author can write, where its problems are reported, and what must never get
 * through.
 */
@NullMarked
package org.filature.markdown;

import org.jspecify.annotations.NullMarked;
