/** The one way out: everything published is staged beside the site and swaps in whole. */
@NullMarked
package org.filature.publish;

import org.jspecify.annotations.NullMarked;
