/** What is wrong with the content, where exactly, and what to do about it: collected, sorted, reported. */
@NullMarked
package org.filature.diagnostic;

import org.jspecify.annotations.NullMarked;
