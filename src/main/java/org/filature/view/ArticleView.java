package org.filature.view;

import java.util.List;
import java.util.Map;

/**
 * A page of the author's own: about, method, policies.
 *
 * @param more where a policy shows: lists of corrections, sources, claims
 */
public record ArticleView(
        Words title,
        Words summary,
        List<Link> tags,
        Passage prose,
        Section<Differing> differs,
        Section<Corrected> corrections,
        Section<EntryLine> mentions,
        Section<Reference> references,
        List<Link> more,
        Signed signed,
        Map<String, Object> extra) {
    public ArticleView {
        tags = List.copyOf(tags);
        more = List.copyOf(more);
    }
}
