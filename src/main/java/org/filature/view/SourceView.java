package org.filature.view;

import java.util.List;
import java.util.Map;

/**
 * A source's page.
 *
 * @param type CSL's type in words
 * @param container what it appeared in
 * @param url where it was published
 * @param archive a copy elsewhere, with the date of that copy
 * @param writtenIn the language of the source itself, in words
 * @param file a copy in this dossier
 * @param sha256 of what that copy was made of, as the author gives it
 * @param saved when the program kept the copy, published or not; shows nothing if the author put it there
 * @param rests what rests on it
 * @param differing where pages say otherwise than it
 */
public record SourceView(
        Words title,
        Term type,
        List<String> authors,
        Words publisher,
        Words container,
        Day issued,
        Day accessed,
        Link url,
        Link archive,
        Day archived,
        Words writtenIn,
        FileLink file,
        String sha256,
        Day saved,
        Term reliability,
        Words summary,
        Words note,
        List<Link> tags,
        Passage prose,
        Section<Rest> rests,
        Section<Differing> differing,
        Section<Differing> differs,
        Section<Corrected> corrections,
        Section<EntryLine> mentions,
        Section<Reference> references,
        Map<String, Object> extra) {
    public SourceView {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /**
     * A fact that rests on it.
     *
     * @param page where it stands
     * @param fact which kind of fact
     * @param which which one of its kind
     * @param href where on the page it stands
     * @param times how often
     * @param at where in the source
     * @param quote the words relied on
     */
    public record Rest(Link page, Term fact, Words which, String href, int times, Words at, Words quote) {
        /** The same, as often as it occurs. */
        Rest times(int times) {
            return new Rest(page, fact, which, href, times, at, quote);
        }
    }
}
