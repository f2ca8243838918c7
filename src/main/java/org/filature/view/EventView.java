package org.filature.view;

import java.util.List;
import java.util.Map;

/**
 * An event's page.
 *
 * @param kindHref the list of events of its kind
 * @param established whether it is; if not, its status must be shown
 * @param actors who took part, in their roles
 * @param marked those of its tags that the dossier wants to be seen in every list
 * @param before the event before, in the order of the whole dossier; one or none
 * @param after the event after; one or none
 * @param sourcing how well the page is sourced, in sentences
 */
public record EventView(
        Words title,
        Term kind,
        String kindHref,
        Day date,
        Term status,
        boolean established,
        int importance,
        Words summary,
        PlaceView place,
        List<RoleLine> actors,
        List<Link> cases,
        List<Link> tags,
        List<Link> marked,
        Passage prose,
        Section<QuoteCard> quotes,
        Section<MediaCard> media,
        Section<MoneyLine> money,
        Section<FigureCard> figures,
        Section<ClaimCard> claims,
        Section<Differing> differs,
        Section<Corrected> corrections,
        List<EntryLine> before,
        List<EntryLine> after,
        Section<EntryLine> related,
        Section<EntryLine> mentions,
        Section<Reference> references,
        List<String> sourcing,
        Map<String, Object> extra) {
    public EventView {
        actors = List.copyOf(actors);
        cases = List.copyOf(cases);
        tags = List.copyOf(tags);
        marked = List.copyOf(marked);
        before = List.copyOf(before);
        after = List.copyOf(after);
        sourcing = List.copyOf(sourcing);
    }

    /**
     * Where it happened.
     *
     * @param lat degrees north, with a point; may be empty
     * @param lon degrees east, with a point; may be empty
     */
    public record PlaceView(Words name, String lat, String lon, List<Mark> marks) {
        /** Not known. */
        static final PlaceView NONE = new PlaceView(Words.NONE, "", "", List.of());

        public PlaceView {
            marks = List.copyOf(marks);
        }

        /** Whether there is anything to show. */
        public boolean shown() {
            return name.shown();
        }
    }
}
