package org.filature.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a card says.
 *
 * @param mark the mark of a kind: event, person, organization, case, claim, source; empty for lists and pages
 * @param kind the kind in words
 * @param date when, in words; may be empty
 * @param statusId how the status is marked, such as {@code alleged}; empty for what is established
 * @param status what must be said before the title; may be empty
 * @param title the title, name or statement
 * @param summary one or two sentences, shown where there is room; may be empty
 * @param site the dossier's title; empty on its own card
 */
public record CardText(
        String mark,
        String kind,
        String date,
        String statusId,
        String status,
        String title,
        String summary,
        String site) {
    /** Goes up with every change of how cards look: those of other designs are painted anew. */
    private static final String DESIGN = "1";

    private static final int DIGEST_LENGTH = 10;

    /** All that the picture says, a line each. */
    public String words() {
        return String.join("\n", kind, date, status, title, summary, site);
    }

    /** Names the picture: the same words in the same design are the same picture. */
    public String digest() {
        String all = String.join("\0", DESIGN, mark, kind, date, statusId, status, title, summary, site);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
