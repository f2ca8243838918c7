package org.filature.model;

/**
 * A question to readers.
 *
 * @param where where to answer: an address or words
 */
public record Question(Text text, Text where) {}
