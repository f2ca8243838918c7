package org.filature.view;

import java.util.List;
import java.util.Map;

/**
 * The home page.
 *
 * @param cases where every case stands
 * @param standsOut the events that do
 * @param latest the last events, newest first
 * @param claims some claims; all are in a list of their own
 * @param involved the actors most involved
 * @param figures key figures
 * @param changed the last corrections and retractions of any page
 * @param corrections of the home page itself
 * @param questions to readers
 * @param counts how much there is of each type
 */
public record HomeView(
        Words title,
        Words description,
        Passage prose,
        Section<EntryLine> cases,
        Section<EntryLine> standsOut,
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
        Section<Corrected> corrections,
        Section<Reference> references,
        Map<String, Object> extra) {
    public HomeView {
        counts = List.copyOf(counts);
    }

    /** A question to readers, and where to answer. */
    public record Asked(Words text, Link where) {}

    /** How much there is of a type, with its list; the key is of messages. */
    public record Count(String key, int number, String href) {}
}
