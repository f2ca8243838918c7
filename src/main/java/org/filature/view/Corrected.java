package org.filature.view;

/**
 * What the dossier had wrong, or took back.
 *
 * @param page where; missing on that page itself
 * @param retracted whether the whole page was taken back; then only {@code why} is said
 */
public record Corrected(Day date, Link page, Words was, Words now, Words why, boolean retracted) {}
