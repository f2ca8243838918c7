package org.filature.view;

/**
 * What is left of an entry that was taken back: no word of its text.
 *
 * @param type which type of entry it was
 */
public record RetractedView(Term type, Day date, Words reason) {}
