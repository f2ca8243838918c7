package org.filature.model;

import java.util.Set;

/**
 * What a dossier says of the files in {@code media/}.
 *
 * @param allowed endings of files that are published as they are
 * @param copies whether copies that the program saved of others' pages are published
 * @param open documents of which every word is public, by their paths below {@code media/}
 */
public record MediaRules(Set<String> allowed, boolean copies, Set<String> open) {
    /** Nothing but pictures and PDFs, each of which may say what should stay private. */
    public static final MediaRules NONE = new MediaRules(Set.of(), false, Set.of());

    public MediaRules {
        allowed = Set.copyOf(allowed);
        open = Set.copyOf(open);
    }
}
