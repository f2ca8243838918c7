package org.filature.model;

/**
 * What the list of published files keeps of an entry's page, so that the next publication can tell what it changed.
 *
 * @param content a digest of what is written for the page, without frame, neighbours or layout; empty for a notice of
 *     retraction
 * @param corrections how many corrections it tells
 * @param retracted whether it is a notice of retraction
 */
public record PageState(String content, int corrections, boolean retracted) {
    /** A notice, of whose text nothing is kept. */
    public static final PageState RETRACTED = new PageState("", 0, true);
}
