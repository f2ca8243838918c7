package org.filature.view;

import java.util.function.Supplier;

/**
 * A feed to be made, in each of the formats that programs read.
 *
 * @param path from the site's root, without the extension that tells the format
 * @param feed what it says, worked out when asked for; safe on any thread
 */
public record FeedPlan(String path, Supplier<Feed> feed) {
    /** What an Atom feed's name ends with. */
    public static final String ATOM = ".atom";
    /** What a JSON Feed's name ends with. */
    public static final String JSON = ".json";
}
