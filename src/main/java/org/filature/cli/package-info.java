/** The command line: streams in, exit code out. */
@NullMarked
package org.filature.cli;

import org.jspecify.annotations.NullMarked;
