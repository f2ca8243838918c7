package org.filature.model;

/**
 * A tag.
 *
 * @param id made of the original's words; the name of its page
 * @param label the words shown
 */
public record Tag(String id, Text label) {}
