package org.filature.view;

/**
 * A picture, or a document to open.
 *
 * @param file the file, in its largest size
 * @param image the same to show in place, if it is a picture
 * @param alt what it shows
 */
public record MediaCard(FileLink file, Image image, Words alt, Words caption, Words credit) {}
