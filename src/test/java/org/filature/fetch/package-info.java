@NullMarked
package org.filature.fetch;

import org.jspecify.annotations.NullMarked;
