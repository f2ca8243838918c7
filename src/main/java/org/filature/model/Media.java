package org.filature.model;

import org.filature.diagnostic.Location;

/**
 * A picture or document.
 *
 * @param file its path below {@code media/}
 * @param at where it is named
 * @param alt what it shows, for those who cannot see it
 */
public record Media(String file, Location at, Text alt, Text caption, Text credit) {}
