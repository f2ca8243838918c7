/** What is wrong with a dossier that reads well: one small class a rule. */
@NullMarked
package org.filature.check;

import org.jspecify.annotations.NullMarked;
