package org.filature.model;

import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * What somebody says of somebody, with the replies to it (schema.org Claim).
 *
 * @param since since when it has its status
 * @param establishedBy sources or cases that settled it
 * @param asked when a reply was asked for
 */
public record Claim(
        Head head,
        Text statement,
        Ref by,
        List<Ref> about,
        Optional<EdtfDate> date,
        ClaimStatus status,
        Optional<EdtfDate> since,
        List<Citation> establishedBy,
        List<Reply> replies,
        Optional<EdtfDate> asked,
        List<Ref> events,
        List<Ref> lawsuits)
        implements Entry {
    public Claim {
        about = List.copyOf(about);
        establishedBy = List.copyOf(establishedBy);
        replies = List.copyOf(replies);
        events = List.copyOf(events);
        lawsuits = List.copyOf(lawsuits);
    }

    @Override
    public Text label() {
        return statement;
    }

    @Override
    public EntryType type() {
        return EntryType.CLAIM;
    }

    /** Ids are unique, so they tell entries apart as well as all fields would, and at once. */
    @Override
    public int hashCode() {
        return head.id().hashCode();
    }
}
