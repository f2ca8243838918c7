package org.filature.view;

import java.util.List;

/** The addresses of all pages for search engines. */
public record SitemapView(List<Address> pages) {
    public SitemapView {
        pages = List.copyOf(pages);
    }

    /** A page with its translations, itself included. */
    public record Address(String loc, List<Frame.Alternate> alternates) {
        public Address {
            alternates = List.copyOf(alternates);
        }
    }
}
