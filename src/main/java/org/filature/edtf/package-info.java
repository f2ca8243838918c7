/** Reads, orders and words dates that are known only in part, in the Extended Date/Time Format of ISO 8601-2:2019. */
@NullMarked
package org.filature.edtf;

import org.jspecify.annotations.NullMarked;
