package org.filature.view;

import java.util.function.Supplier;

/**
 * What changed, to be told to programs.
 *
 * @param path of the file, from the site's root
 * @param language BCP 47 tag
 * @param title what it is
 * @param news worked out when asked for; safe on any thread
 */
public record NewsPlan(String path, String language, String title, Supplier<NewsView> news) {}
