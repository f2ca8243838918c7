@NullMarked
package org.filature.search;

import org.jspecify.annotations.NullMarked;
