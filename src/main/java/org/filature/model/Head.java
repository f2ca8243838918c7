package org.filature.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What every entry has.
 *
 * @param id unique over the whole dossier
 * @param origin where it is written
 * @param visibility who may see it
 * @param summary one or two sentences
 * @param tags in the author's order
 * @param sources what the entry as a whole rests on
 * @param corrections what the dossier had wrong here
 * @param differs where sources say otherwise
 * @param redirectFrom old paths of its page
 * @param extra what a dossier's own templates need: strings, lists and maps of them
 * @param bodies the Markdown by language; the original's and any translation's
 */
public record Head(
        String id,
        Origin origin,
        Visibility visibility,
        Text summary,
        List<Tag> tags,
        List<Citation> sources,
        List<Correction> corrections,
        List<Difference> differs,
        List<String> redirectFrom,
        Map<String, Object> extra,
        SortedMap<String, Markdown> bodies) {
    public Head {
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        corrections = List.copyOf(corrections);
        differs = List.copyOf(differs);
        redirectFrom = List.copyOf(redirectFrom);
        extra = Map.copyOf(extra);
    }

    /** The same, which search engines are asked to stay away from. */
    public Head unlisted() {
        return new Head(
                id,
                origin,
                visibility.unlisted(),
                summary,
                tags,
                sources,
                corrections,
                differs,
                redirectFrom,
                extra,
                bodies);
    }

    /** An entry of which nothing is said but its id and where it is written. */
    public static Head bare(String id, Origin origin) {
        return new Head(
                id,
                origin,
                Visibility.PUBLIC,
                Text.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Collections.emptySortedMap());
    }
}
