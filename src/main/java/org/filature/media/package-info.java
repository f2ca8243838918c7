/**
 * Pictures and documents as they are published: made anew without what they tell of whoever made them. The only room
 * that knows the libraries of pictures and PDF; it knows no dossier.
 */
@NullMarked
package org.filature.media;

import org.jspecify.annotations.NullMarked;
