package org.filature.view;

/**
 * A reference mark in the text.
 *
 * @param number the reference's number on the page
 * @param id its own id, such as {@code cite-3-1}
 * @param href to the reference, such as {@code #ref-3}
 */
public record Mark(int number, String id, String href) {}
