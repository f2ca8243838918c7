package org.filature.view;

import java.util.List;
import java.util.Map;

/** A page of the author's own: about, method, policies. */
public record ArticleView(
        Words title,
        Words summary,
        List<Link> tags,
        Passage prose,
        Section<Differing> differs,
        Section<Corrected> corrections,
        Section<EntryLine> mentions,
        Section<Reference> references,
        Signed signed,
        Map<String, Object> extra) {
    public ArticleView {
        tags = List.copyOf(tags);
    }
}
