package org.filature.markdown;

import java.util.BitSet;
import org.filature.model.Prose.Cited;

/**
 * A part of a line of text: what an inline tree becomes once it is flat, so that punctuation and names can be seen
 * whole.
 */
sealed interface Token {
    /** How markup looks to punctuation: as nothing, as a letter, or as a blank. */
    enum Shape {
        NOTHING,
        LETTER,
        BLANK
    }

    /**
     * The author's words, not escaped.
     *
     * @param fixed characters that were escaped, which punctuation leaves alone
     * @param free whether names in it may become links
     */
    record Words(String text, BitSet fixed, boolean free) implements Token {
        Words part(int from, int to) {
            return new Words(text.substring(from, to), fixed.get(from, to), free);
        }
    }

    /**
     * Finished HTML.
     *
     * @param plain what of it is text
     * @param entry the id of the entry that it begins a link to; empty if it does not
     */
    record Markup(String html, Shape shape, String plain, String entry) implements Token {
        static Markup tag(String html) {
            return new Markup(html, Shape.NOTHING, "", "");
        }
    }

    /** A gap for reference marks. */
    record Gap(Cited cited) implements Token {}
}
