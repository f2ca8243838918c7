package org.filature.view;

/**
 * What robots may read: all of it.
 *
 * @param sitemap its full address; empty without a base URL
 */
public record RobotsView(String sitemap) {}
