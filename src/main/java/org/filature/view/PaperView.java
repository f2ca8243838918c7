package org.filature.view;

import java.util.List;

/**
 * The whole dossier as one page, to read in one go and to print: each entry once, with one list of references.
 *
 * @param home the title, the description and the introduction
 * @param parts events, actors, cases, claims and other pages, in this order; none that is empty
 */
public record PaperView(Chapter home, List<Part> parts, Section<Reference> references) {
    public PaperView {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the document.
     *
     * @param id its place on the page
     * @param contents what the table of contents names of it
     */
    public record Part(String id, Words title, List<Chapter> chapters, List<EntryLine> contents) {
        public Part {
            chapters = List.copyOf(chapters);
            contents = List.copyOf(contents);
        }
    }

    /**
     * One entry.
     *
     * @param id its place on the page
     * @param line its title with what must be said along with it: date, status
     * @param facts in a few words each
     * @param blocks what else is known, in the order in which it is shown
     * @param marks what it rests on as a whole
     * @param withheld that it is not published, and why; only where drafts are shown
     */
    public record Chapter(
            String id,
            EntryLine line,
            List<Fact> facts,
            Passage prose,
            List<Block> blocks,
            List<Mark> marks,
            Words withheld) {
        public Chapter {
            facts = List.copyOf(facts);
            blocks = List.copyOf(blocks);
            marks = List.copyOf(marks);
        }
    }

    /** A fact in a few words: each item a link, words or a date, with further words behind it. */
    public record Fact(Words label, List<Item> items) {
        public Fact {
            items = List.copyOf(items);
        }
    }

    /** One value of a fact; one of the first three is shown. */
    public record Item(Link link, Words words, Day day, Words more, List<Mark> marks) {
        public Item {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Records of one kind.
     *
     * @param name what they are, for the template, such as {@code quotes}
     */
    public record Block(String name, List<?> items) {
        public Block {
            items = List.copyOf(items);
        }
    }
}
