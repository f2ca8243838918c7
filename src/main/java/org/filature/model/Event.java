package org.filature.model;

import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * Something that happened, or is said to have happened (FollowTheMoney and schema.org Event).
 *
 * @param kind one of the format's kinds or of the dossier's own
 * @param importance 1 to 3; 3 stands out
 */
public record Event(
        Head head,
        Text title,
        EdtfDate date,
        String kind,
        EventStatus status,
        int importance,
        List<Participant> actors,
        List<Ref> lawsuits,
        Optional<Venue> place,
        List<Money> money,
        List<Figure> figures,
        List<Quote> quotes,
        List<Media> media,
        List<Ref> related)
        implements Entry {
    private static final int MOST_IMPORTANT = 3;

    public Event {
        actors = List.copyOf(actors);
        lawsuits = List.copyOf(lawsuits);
        money = List.copyOf(money);
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
        media = List.copyOf(media);
        related = List.copyOf(related);
    }

    /** Whether it is among those that tell the story by themselves: of the highest importance. */
    public boolean standsOut() {
        return importance == MOST_IMPORTANT;
    }

    @Override
    public Text label() {
        return title;
    }

    @Override
    public EntryType type() {
        return EntryType.EVENT;
    }

    /** Ids are unique, so they tell entries apart as well as all fields would, and at once. */
    @Override
    public int hashCode() {
        return head.id().hashCode();
    }
}
