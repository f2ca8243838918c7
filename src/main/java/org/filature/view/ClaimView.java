package org.filature.view;

import java.util.List;
import java.util.Map;

/**
 * A claim's page.
 *
 * @param card the claim itself, with its replies
 * @param since since when it has its status
 * @param proof what settled it: cases and sources
 * @param sourcing how well the page is sourced, in sentences
 */
public record ClaimView(
        ClaimCard card,
        Day since,
        Words summary,
        List<Link> tags,
        Section<Proof> proof,
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

    /** What settled the claim. */
    public record Proof(Link link, List<Mark> marks) {
        public Proof {
            marks = List.copyOf(marks);
        }
    }
}
