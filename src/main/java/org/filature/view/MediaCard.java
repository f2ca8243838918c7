package org.filature.view;

/**
 * A picture, or a document to open.
 *
 * @param href the file
 * @param picture whether browsers show it in place
 * @param alt what it shows
 */
public record MediaCard(String href, boolean picture, Words alt, Words caption, Words credit) {}
