/**
 * The dossier as immutable records, named after schema.org, FollowTheMoney, CSL and CourtListener. Knows no library.
 */
@NullMarked
package org.filature.model;

import org.jspecify.annotations.NullMarked;
