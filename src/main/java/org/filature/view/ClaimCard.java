package org.filature.view;

import java.util.List;

/**
 * A claim with the answers to it, as other pages show it.
 *
 * @param link to the claim's page
 * @param status where it stands, to be shown first
 * @param since since when it stands there
 * @param lead the status with the speaker, in words: "Alleged by Elon Musk"
 * @param statement what is said
 * @param about of whom
 * @param date when it was said
 * @param proof what settled it: cases and sources
 * @param established whether these bear it out, and do not only say where it stands
 * @param asked when a reply was asked for
 * @param replies the answers
 * @param marks what the claim rests on
 */
public record ClaimCard(
        Link link,
        Term status,
        Day since,
        Lead lead,
        Words statement,
        List<Link> about,
        Day date,
        List<Proof> proof,
        boolean established,
        Day asked,
        List<ReplyCard> replies,
        List<Mark> marks) {
    public ClaimCard {
        about = List.copyOf(about);
        proof = List.copyOf(proof);
        replies = List.copyOf(replies);
        marks = List.copyOf(marks);
    }

    /** What settled the claim. */
    public record Proof(Link link, List<Mark> marks) {
        public Proof {
            marks = List.copyOf(marks);
        }
    }

    /** An answer, or the lack of one. */
    public record ReplyCard(Link by, Day date, Term stance, Words text, List<Mark> marks) {
        public ReplyCard {
            marks = List.copyOf(marks);
        }
    }
}
