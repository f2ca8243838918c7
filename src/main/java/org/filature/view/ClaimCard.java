package org.filature.view;

import java.util.List;

/**
 * A claim with the answers to it, as other pages show it.
 *
 * @param link to the claim's page
 * @param status where it stands, to be shown first
 * @param lead the status with the speaker, in words: "Alleged by Elon Musk"
 * @param statement what is said
 * @param about of whom
 * @param date when it was said
 * @param asked when a reply was asked for
 * @param replies the answers
 * @param marks what the claim rests on
 */
public record ClaimCard(
        Link link,
        Term status,
        Lead lead,
        Words statement,
        List<Link> about,
        Day date,
        Day asked,
        List<ReplyCard> replies,
        List<Mark> marks) {
    public ClaimCard {
        about = List.copyOf(about);
        replies = List.copyOf(replies);
        marks = List.copyOf(marks);
    }

    /** An answer, or the lack of one. */
    public record ReplyCard(Link by, Day date, Term stance, Words text, List<Mark> marks) {
        public ReplyCard {
            marks = List.copyOf(marks);
        }
    }
}
