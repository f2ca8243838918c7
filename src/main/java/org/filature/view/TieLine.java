package org.filature.view;

import java.util.List;

/**
 * What ties an actor to another.
 *
 * @param word how, read from the page's actor: "Founder of", "Founded by"; for a post, its title
 * @param other the actor at the far end
 * @param period from when to when
 * @param label the author's own words for it
 * @param amount money in it, in words
 * @param share a part of the whole, in words
 */
public record TieLine(Term word, Link other, Day period, Words label, String amount, String share, List<Mark> marks) {
    public TieLine {
        marks = List.copyOf(marks);
    }

    /** Whether there is anything to show below the line. */
    public boolean told() {
        return label.shown() || !amount.isEmpty() || !share.isEmpty();
    }
}
