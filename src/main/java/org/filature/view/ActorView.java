package org.filature.view;

import java.util.List;
import java.util.Map;

/**
 * An actor's page.
 *
 * @param person whether it is one, and not an organization
 * @param aliases other names
 * @param begin born or founded
 * @param end died or dissolved
 * @param positions posts that it holds elsewhere
 * @param people who holds posts in it
 * @param relations ties, read from its own end, whichever end declares them
 * @param network those it is tied to, as a picture
 * @param wholeNetwork where all are
 * @param events in order, with its part in each
 * @param timeline the timeline with its events alone
 * @param claims whether there are claims by or about it
 * @param replies claims by others about others that it answered
 * @param cases its cases, with its part in each
 * @param money whether it paid or received any
 * @param response what it answered when asked about the dossier; one or none
 * @param sourcing how well the page is sourced, in sentences
 */
public record ActorView(
        Words name,
        String kind,
        Term type,
        boolean person,
        Words summary,
        Section<MediaCard> portrait,
        List<String> aliases,
        List<String> formerNames,
        LifeDay begin,
        LifeDay end,
        Words country,
        Link website,
        List<Identifier> identifiers,
        List<Link> tags,
        Section<TieLine> positions,
        Section<TieLine> people,
        Section<TieLine> relations,
        NetworkPicture network,
        String wholeNetwork,
        Passage prose,
        Section<EntryLine> events,
        String timeline,
        boolean claims,
        Section<ClaimCard> claimsBy,
        Section<ClaimCard> claimsAbout,
        Section<ClaimCard> replies,
        Section<Answer> response,
        Section<EntryLine> cases,
        boolean money,
        Section<MoneyLine> moneyOut,
        Section<MoneyLine> moneyIn,
        Section<Differing> differs,
        Section<Corrected> corrections,
        Section<EntryLine> mentions,
        Section<Reference> references,
        List<String> sourcing,
        Map<String, Object> extra) {
    public ActorView {
        aliases = List.copyOf(aliases);
        formerNames = List.copyOf(formerNames);
        identifiers = List.copyOf(identifiers);
        tags = List.copyOf(tags);
        sourcing = List.copyOf(sourcing);
    }

    /** An id elsewhere, with the page there if its address is known. */
    public record Identifier(Term scheme, String value, String href) {}

    /** A date of its life, with what that rests on. */
    public record LifeDay(Day day, List<Mark> marks) {
        /** Not known. */
        static final LifeDay NONE = new LifeDay(Day.NONE, List.of());

        public LifeDay {
            marks = List.copyOf(marks);
        }
    }

    /** What it answered when asked about the dossier; without text, it did not answer. */
    public record Answer(Day asked, Day date, Words text, List<Mark> marks) {
        public Answer {
            marks = List.copyOf(marks);
        }
    }
}
