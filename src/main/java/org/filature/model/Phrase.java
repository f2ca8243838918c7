package org.filature.model;

/**
 * Words with the language they are in.
 *
 * @param words plain text
 * @param language BCP 47 tag
 */
public record Phrase(String words, String language) {}
