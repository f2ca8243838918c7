package org.filature.view;

import java.util.function.Supplier;
import org.filature.diagnostic.Location;

/**
 * A page to be made.
 *
 * @param path from the site's root, with {@code /}
 * @param language BCP 47 tag
 * @param template the name of its template, such as {@code event}
 * @param at what in the content it comes of
 * @param source the file that holds its words in its language, as messages name it; empty if there is none
 * @param view what it shows, worked out when asked for; safe on any thread
 */
public record PagePlan(
        String path, String language, String template, Location at, String source, Supplier<PageView> view) {}
