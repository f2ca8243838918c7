package org.filature.view;

import java.util.List;
import java.util.Map;

/**
 * A claim's page.
 *
 * @param card the claim itself, with its replies
 * @param sourcing how well the page is sourced, in sentences
 */
public record ClaimView(
        ClaimCard card,
        Words summary,
        List<Link> tags,
        Passage prose,
        Section<EntryLine> events,
        Section<EntryLine> cases,
        Section<Differing> differs,
        Section<Corrected> corrections,
        Section<EntryLine> mentions,
        Section<Reference> references,
        List<String> sourcing,
        Map<String, Object> extra) {
    public ClaimView {
        tags = List.copyOf(tags);
        sourcing = List.copyOf(sourcing);
    }
}
