package org.filature.view;

import java.util.List;
import java.util.Map;
import org.filature.cite.Segment;
import org.filature.cite.Segment.Hole;

/**
 * How others show, embed and cite a page.
 *
 * @param title without the site's
 * @param type Open Graph's: website or article
 * @param address the page's own; empty without a base URL
 * @param picture its card; may be none
 * @param locale Open Graph's name of its language; may be empty
 * @param otherLocales those of its translations
 * @param citations ways to cite it; none where it is nothing to cite
 * @param embed the way to its compact page for other sites; may be empty
 */
public record Sharing(
        String title,
        String type,
        String address,
        Picture picture,
        String locale,
        List<String> otherLocales,
        Citations citations,
        Embed embed) {
    /** Nothing of it. */
    public static final Sharing NONE = new Sharing("", "", "", Picture.NONE, "", List.of(), Citations.NONE, Embed.NONE);

    public Sharing {
        otherLocales = List.copyOf(otherLocales);
    }

    /** Whether others are told anything. */
    public boolean shown() {
        return !type.isEmpty();
    }

    /**
     * A card.
     *
     * @param href absolute: there is none where the base is not known
     * @param alt what it says
     */
    public record Picture(String href, String alt) {
        static final Picture NONE = new Picture("", "");

        /** Whether there is one. */
        public boolean shown() {
            return !href.isEmpty();
        }
    }

    /**
     * A way to cite.
     *
     * @param id such as {@code apa}
     * @param name as readers know it
     * @param data whether it is for programs
     * @param segments with the gaps that each page fills
     */
    public record Citation(String id, String name, boolean data, List<Segment> segments) {
        public Citation {
            segments = List.copyOf(segments);
        }
    }

    /**
     * Ways to cite a page.
     *
     * @param all the same for every page of the language
     * @param values what the page fills in
     * @param months names of months cut short, for the reader's day
     */
    public record Citations(List<Citation> all, Map<Hole, String> values, String months) {
        static final Citations NONE = new Citations(List.of(), Map.of(), "");
    }

    /**
     * A compact page for other sites.
     *
     * @param href absolute, if the base is known
     * @param title what an iframe is called
     */
    public record Embed(String href, String title) {
        static final Embed NONE = new Embed("", "");

        /** Whether there is one. */
        public boolean shown() {
            return !href.isEmpty();
        }
    }
}
