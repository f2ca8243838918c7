package org.filature.view;

import java.util.List;

/**
 * The page for addresses that lead nowhere. It is shown at any depth, where relative links fail.
 *
 * @param absolute the home page's full address; empty without a base URL
 * @param places where to go from there
 */
public record NotFoundView(String absolute, List<Link> places) {
    public NotFoundView {
        places = List.copyOf(places);
    }
}
