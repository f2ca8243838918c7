package org.filature.model;

import java.util.List;
import java.util.Set;
import org.filature.diagnostic.Location;

/**
 * A body as understood: HTML that is safe to show, with gaps for the reference marks, which only the page can number.
 *
 * @param language the language it is written in
 * @param pieces HTML and citations in the order of the text
 * @param links ids of the entries it links to by hand
 * @param mentions ids of the actors whose names occur in it, linked by hand or not
 * @param anchors ids of its headings and other targets
 * @param fragments parts of pages that it links to by hand, which must exist
 * @param media files that it shows or links, by their paths below {@code media/}
 * @param outer links to other hosts
 */
public record Prose(
        String language,
        List<Piece> pieces,
        Set<String> links,
        Set<String> mentions,
        Set<String> anchors,
        List<Fragment> fragments,
        Set<String> media,
        List<Outer> outer) {
    /** Nothing written. */
    public static final Prose EMPTY = new Prose("", List.of(), Set.of(), Set.of(), Set.of(), List.of(), Set.of());

    public Prose {
        pieces = List.copyOf(pieces);
        fragments = List.copyOf(fragments);
        media = Set.copyOf(media);
        outer = List.copyOf(outer);
    }

    /** A body that links to no other host. */
    public Prose(
            String language,
            List<Piece> pieces,
            Set<String> links,
            Set<String> mentions,
            Set<String> anchors,
            List<Fragment> fragments,
            Set<String> media) {
        this(language, pieces, links, mentions, anchors, fragments, media, List.of());
    }

    /** A part of the text. */
    public sealed interface Piece {}

    /** HTML, balanced only together with the other pieces. */
    public record Html(String html) implements Piece {}

    /** The sources of one bracket, {@code [@a; @b, p. 3]}. */
    public record Cited(List<Citation> sources) implements Piece {
        public Cited {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A link to a part of a page.
     *
     * @param entry the id of the page's entry; empty for the page itself where that is no entry's
     * @param fragment the part's id
     * @param at where the link is written
     */
    public record Fragment(String entry, String fragment, Location at) {}

    /**
     * A link to another host.
     *
     * @param address as it is in the page
     * @param at where the link is written
     */
    public record Outer(String address, Location at) {}

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
