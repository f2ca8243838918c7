/** View records and templates become pages: the only room that knows Pebble. */
@NullMarked
package org.filature.render;

import org.jspecify.annotations.NullMarked;
