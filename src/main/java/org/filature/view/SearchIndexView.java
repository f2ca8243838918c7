package org.filature.view;

/**
 * What search looks through, in one language.
 *
 * @param script a classic script that assigns it
 * @param version changes whenever the script does
 */
public record SearchIndexView(String script, String version) {}
