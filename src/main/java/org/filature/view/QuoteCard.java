package org.filature.view;

import java.util.List;

/**
 * Words that somebody said.
 *
 * @param by who; may be missing
 * @param text the words as they were said
 * @param translation in the page's language; missing where they were said in it, or have none
 */
public record QuoteCard(Link by, Words text, Words translation, List<Mark> marks) {
    public QuoteCard {
        marks = List.copyOf(marks);
    }
}
