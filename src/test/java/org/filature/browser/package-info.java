/** A real browser for tests: pages as readers get them. */
@NullMarked
package org.filature.browser;

import org.jspecify.annotations.NullMarked;
