package org.filature.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that somebody said.
 *
 * @param by who, if known
 * @param text the words; a translation stands beside the original, never instead of it
 * @param language the language they were said in
 */
public record Quote(Optional<Ref> by, Text text, String language, List<Citation> sources) implements Sourced {
    public Quote {
        sources = List.copyOf(sources);
    }
}
