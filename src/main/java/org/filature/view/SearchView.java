package org.filature.view;

import java.util.List;

/**
 * The page that searches, and the lists for readers who rather look.
 *
 * @param index the address of what is searched
 * @param groups what is found is shown by kind
 * @param lists the other ways into the dossier
 * @param tags every tag
 * @param letters every actor by the first letter of the name
 */
public record SearchView(String index, List<String> groups, List<Link> lists, List<Link> tags, List<Letter> letters) {
    public SearchView {
        groups = List.copyOf(groups);
        lists = List.copyOf(lists);
        tags = List.copyOf(tags);
        letters = List.copyOf(letters);
    }

    /** The actors of a letter. */
    public record Letter(String letter, List<Link> actors) {
        public Letter {
            actors = List.copyOf(actors);
        }
    }
}
