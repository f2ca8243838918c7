package org.filature.view;

import java.util.List;
import java.util.Map;

/**
 * The home page.
 *
 * @param cases where every case stands; of many, those in which something happened last
 * @param moreCases how many others there are
 * @param standsOut the events that do
 * @param counted whether these were not marked so: they are those with most claims, cases and sources
 * @param latest the last events, newest first; none where all of them stand out
 * @param claims some claims; all are in a list of their own
 * @param involved the actors most involved
 * @param figures key figures
 * @param changed the last corrections and retractions of any page
 * @param news how much the publication changed; missing where nothing did, and in a preview
 * @param corrections of the home page itself
 * @param questions to readers
 * @param counts how much there is of each type
 */
public record HomeView(
        Words title,
        Words description,
        Passage prose,
        Section<EntryLine> cases,
        int moreCases,
        Section<EntryLine> standsOut,
        boolean counted,
        Section<EntryLine> latest,
        Section<EntryLine> claims,
        Section<EntryLine> involved,
        Section<FigureCard> figures,
        Section<Asked> questions,
        List<Count> counts,
        String timelineHref,
        String casesHref,
        String claimsHref,
        Section<Corrected> changed,
        String correctionsHref,
        Link news,
        Section<Corrected> corrections,
        Section<Reference> references,
        Map<String, Object> extra) {
    public HomeView {
        counts = List.copyOf(counts);
    }

    /** The same page, which tells of the publication it is in. */
    HomeView telling(Link what) {
        return new HomeView(
                title,
                description,
                prose,
                cases,
                moreCases,
                standsOut,
                counted,
                latest,
                claims,
                involved,
                figures,
                questions,
                counts,
                timelineHref,
                casesHref,
                claimsHref,
                changed,
                correctionsHref,
                what,
                corrections,
                references,
                extra);
    }

    /** A question to readers, and where to answer. */
    public record Asked(Words text, Link where) {}

    /** How much there is of a type, with its list; the key is of messages. */
    public record Count(String key, int number, String href) {}
}
