/**
 * Nothing private is published: what no output may hold, and the search for it in everything that is to be published.
 */
@NullMarked
package org.filature.leak;

import org.jspecify.annotations.NullMarked;
