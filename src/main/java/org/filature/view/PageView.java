package org.filature.view;

/**
 * What one page shows.
 *
 * @param page what every page has: language, title, navigation
 * @param name what templates call the content, such as {@code event}
 * @param content the page's own records
 */
public record PageView(Frame page, String name, Object content) {}
