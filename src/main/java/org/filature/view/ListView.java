package org.filature.view;

import java.util.List;

/**
 * A list of entries in groups: actors, claims, sources, what carries a tag, events of a kind.
 *
 * @param title what the list is of
 * @param id of the tag or kind; empty for others
 * @param count how many items in all
 * @param filter what it can be narrowed by
 * @param groups in order
 * @param others lists beside this one, such as other tags
 * @param glossary what the words mean
 * @param more where the rest stands, if not all of it is here
 */
public record ListView(
        Words title,
        String id,
        int count,
        Filter filter,
        List<Group> groups,
        List<Other> others,
        List<Gloss> glossary,
        Link more) {
    public ListView {
        groups = List.copyOf(groups);
        others = List.copyOf(others);
        glossary = List.copyOf(glossary);
    }

    /** The same list, of which the rest stands elsewhere. */
    ListView and(Link rest) {
        return new ListView(title, id, count, filter, groups, others, glossary, rest);
    }

    /**
     * A part of the list; a single group may have no title.
     *
     * @param id of this part of the page
     * @param kind of its entries, such as {@code event}, or {@code mixed}
     */
    public record Group(String id, Words title, String kind, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** An entry with what the filter looks at. */
    public record Item(EntryLine line, List<Filter.Datum> data) {
        public Item {
            data = List.copyOf(data);
        }
    }

    /** Another list of the same sort. */
    public record Other(Link link, int count, boolean current) {}

    /** A word and what it means. */
    public record Gloss(Term term, Words meaning) {}
}
