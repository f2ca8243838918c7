package org.filature.view;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids of the parts of pages. They never change: other sites link to them, and authors write
 * {@code [[case#docket]]}.
 */
public final class Sections {
    public static final String ACTORS = "actors";
    public static final String BEFORE_AFTER = "before-after";
    public static final String CASES = "cases";
    public static final String CHAIN = "chain";
    public static final String CHANGED = "changed";
    public static final String CLAIMS = "claims";
    public static final String CLAIMS_ABOUT = "claims-about";
    public static final String CLAIMS_BY = "claims-by";
    public static final String CORRECTIONS = "corrections";
    public static final String COUNTS = "counts";
    public static final String DIFFERS = "differs";
    public static final String DOCKET = "docket";
    public static final String DOCKETED = "docketed";
    public static final String EVENTS = "events";
    public static final String FACTS = "facts";
    public static final String FIGURES = "figures";
    public static final String INVOLVED = "involved";
    public static final String LATEST = "latest";
    public static final String MEDIA = "media";
    public static final String MENTIONS = "mentions";
    public static final String MONEY = "money";
    public static final String MONEY_IN = "money-in";
    public static final String MONEY_OUT = "money-out";
    public static final String NETWORK = "network";
    public static final String NOTE = "note";
    public static final String ORGANIZATIONS = "organizations";
    public static final String OUTCOME = "outcome";
    public static final String OWN_DIFFERS = "own-differs";
    public static final String PAGES = "pages";
    public static final String PARTIES = "parties";
    public static final String PEOPLE = "people";
    public static final String POSITIONS = "positions";
    public static final String PROOF = "proof";
    public static final String QUESTIONS = "questions";
    public static final String QUOTES = "quotes";
    public static final String REFERENCES = "references";
    public static final String RELATED = "related";
    public static final String RELATIONS = "relations";
    public static final String REPLIES = "replies";
    public static final String RESPONSE = "response";
    public static final String RETRACTIONS = "retractions";
    public static final String SIGNATURE = "signature";
    public static final String SOURCING = "sourcing";
    public static final String SOURCES = "sources";
    public static final String STATES = "states";
    public static final String STANDS_OUT = "stands-out";
    public static final String TEXT = "text";
    public static final String RESTS = "rests";

    /** Ids that pages use themselves; a heading in a text must not take one of them. */
    public static final Set<String> RESERVED = Set.of(
            ACTORS,
            BEFORE_AFTER,
            CASES,
            CHAIN,
            CHANGED,
            CLAIMS,
            CLAIMS_ABOUT,
            CLAIMS_BY,
            CORRECTIONS,
            COUNTS,
            DIFFERS,
            DOCKET,
            DOCKETED,
            EVENTS,
            FACTS,
            FIGURES,
            INVOLVED,
            LATEST,
            MEDIA,
            MENTIONS,
            MONEY,
            MONEY_IN,
            MONEY_OUT,
            NETWORK,
            NOTE,
            ORGANIZATIONS,
            OUTCOME,
            OWN_DIFFERS,
            PAGES,
            PARTIES,
            PEOPLE,
            POSITIONS,
            PROOF,
            QUESTIONS,
            QUOTES,
            REFERENCES,
            RELATED,
            RELATIONS,
            REPLIES,
            RESPONSE,
            RETRACTIONS,
            SIGNATURE,
            SOURCES,
            SOURCING,
            STATES,
            STANDS_OUT,
            TEXT,
            RESTS,
            "main");

    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    private Sections() {}

    /** The id of a line of a docket; empty for a line without a number. */
    static String docketEntry(String number) {
        if (number.isBlank()) {
            return "";
        }
        String word = UNFIT.matcher(number.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
        return DOCKET + "-" + word;
    }
}
