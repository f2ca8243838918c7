/** The program: {@link org.filature.Filature} starts it, {@code cli} reads the command line. */
@NullMarked
package org.filature;

import org.jspecify.annotations.NullMarked;
