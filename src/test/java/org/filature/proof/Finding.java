package org.filature.proof;

/**
 * Something that is not as it must be.
 *
 * @param page the page's path, with the view of it where that matters: {@code index.html (dark, 320 px)}
 * @param rule the name of the rule
 * @param element which element, as a selector or a piece of HTML; may be empty
 * @param advice what is wrong and what to do
 */
record Finding(String page, String rule, String element, String advice) {}
