package org.filature.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An item of a page's list of references.
 *
 * @param number as its marks show it
 * @param id such as {@code ref-3}
 * @param source the source's page
 * @param authors as the record names them
 * @param publisher who published it, or where it appeared
 * @param issued when
 * @param url where it was published
 * @param archive a copy elsewhere
 * @param archived the day of that copy, such as {@code 2024-10-02}; empty if it is not known to the day
 * @param copy the dossier's own copy
 * @param uses each place on the page that rests on it
 */
public record Reference(
        int number,
        String id,
        Link source,
        List<String> authors,
        Words publisher,
        Day issued,
        Link url,
        Link archive,
        String archived,
        Link copy,
        List<Citing> uses) {
    public Reference {
        authors = List.copyOf(authors);
        uses = List.copyOf(uses);
    }

    /** Whether the page has marks of it. */
    public boolean marked() {
        return uses.stream().anyMatch(use -> use.nth() > 0);
    }

    /** Whether the page has several marks of it. */
    public boolean many() {
        return uses.stream().anyMatch(use -> use.nth() > 1);
    }

    /** The places within the source that are relied on, each once, with what rests on them. */
    public List<Place> places() {
        Map<List<Words>, List<Citing>> places = uses.stream()
                .filter(use -> use.at().shown() || use.quote().shown())
                .collect(Collectors.groupingBy(
                        use -> List.of(use.at(), use.quote()), LinkedHashMap::new, Collectors.toList()));
        return places.values().stream()
                .map(these -> new Place(these.get(0).at(), these.get(0).quote(), these))
                .toList();
    }

    /**
     * A place within the source.
     *
     * @param at page, paragraph, minute
     * @param quote the words relied on
     * @param uses what rests on it
     */
    public record Place(Words at, Words quote, List<Citing> uses) {
        public Place {
            uses = List.copyOf(uses);
        }
    }

    /**
     * One place that rests on the source.
     *
     * @param nth which of the marks of its reference; 0 without a mark
     * @param back to its mark, such as {@code #cite-3-1}; empty for what the page rests on as a whole
     * @param at page, paragraph, minute
     * @param quote the words relied on
     */
    public record Citing(int nth, String back, Words at, Words quote) {}
}
