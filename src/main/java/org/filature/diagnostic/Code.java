package org.filature.diagnostic;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every rule a dossier can break, by a permanent code. A dossier's {@code rules} may change a severity, except where
 * reading on would be meaningless ({@link #isFixed()}).
 */
public enum Code {
    UNREADABLE_FILE("unreadable-file", Severity.ERROR, true, "a file cannot be read, or is not UTF-8 text"),
    FILE_TOO_LARGE("file-too-large", Severity.ERROR, true, "a file is larger than a text can sensibly be"),
    MISPLACED_FILE("misplaced-file", Severity.WARNING, false, "a file that is not read, for its place, name or kind"),
    CONTROL_CHARACTER("control-character", Severity.WARNING, false, "a character that no page can show"),
    FRONT_MATTER("front-matter", Severity.ERROR, true, "the block between --- lines is missing or not closed"),
    YAML_SYNTAX("yaml-syntax", Severity.ERROR, true, "the YAML cannot be read"),
    JSON_SYNTAX("json-syntax", Severity.ERROR, true, "the JSON cannot be read"),
    BIBTEX_SYNTAX("bibtex-syntax", Severity.ERROR, true, "the BibTeX cannot be read"),
    DUPLICATE_KEY("duplicate-key", Severity.ERROR, true, "a key is written twice"),
    UNKNOWN_KEY("unknown-key", Severity.ERROR, false, "a key that the format does not know"),
    WRONG_TYPE("wrong-type", Severity.ERROR, true, "a list where a text is wanted, and the like"),
    UNKNOWN_VALUE("unknown-value", Severity.ERROR, true, "a word that is not among the allowed ones"),
    MISSING_FIELD("missing-field", Severity.ERROR, true, "a required field is missing or empty"),
    INVALID_DATE("invalid-date", Severity.ERROR, true, "a date that is not EDTF, or cannot be"),
    REVERSED_DATES("reversed-dates", Severity.ERROR, false, "something ends before it begins"),
    INVALID_NUMBER("invalid-number", Severity.ERROR, true, "a number or an amount that cannot be read"),
    INVALID_ID("invalid-id", Severity.WARNING, false, "an id that is not made of a-z, 0-9 and single hyphens"),
    DUPLICATE_ID("duplicate-id", Severity.ERROR, true, "two entries have one id"),
    INVALID_LINK(
            "invalid-link",
            Severity.ERROR,
            false,
            "an address that is not https, http, mailto, tel or a relative path"),
    UNKNOWN_REFERENCE("unknown-reference", Severity.ERROR, false, "a reference to nothing"),
    AMBIGUOUS_REFERENCE("ambiguous-reference", Severity.ERROR, false, "a name that several entries have"),
    WRONG_REFERENCE("wrong-reference", Severity.ERROR, false, "a reference to an entry of another type than wanted"),
    UNDECLARED_ACTOR("undeclared-actor", Severity.ERROR, false, "an actor that is named but has no file"),
    UNPUBLISHED_REFERENCE(
            "unpublished-reference", Severity.WARNING, false, "a reference to a draft, embargoed or retracted entry"),
    TRANSLATION_FACT("translation-fact", Severity.ERROR, true, "a translation that repeats a fact"),
    TRANSLATION_ORPHAN("translation-orphan", Severity.ERROR, true, "a translation without its original"),
    TRANSLATION_LENGTH(
            "translation-length", Severity.ERROR, true, "a translated list that does not match the original"),
    UNKNOWN_LANGUAGE("unknown-language", Severity.ERROR, true, "a language the dossier does not list"),
    ESTABLISHED_BY("established-by", Severity.ERROR, false, "a claim found or admitted without saying by what"),
    BROKEN_LINK("broken-link", Severity.ERROR, false, "a link to a file or page that is not there"),
    BROKEN_FRAGMENT("broken-fragment", Severity.ERROR, false, "a link to a part that its page does not have"),
    UNUSED_DEFINITION(
            "unused-definition", Severity.WARNING, false, "a footnote or link that is defined and never used"),
    MISSING_MEDIA("missing-media", Severity.ERROR, true, "a picture or document that is not in media/"),
    MISSING_ALT("missing-alt", Severity.ERROR, false, "a picture without words for those who cannot see it"),
    MEDIA_TYPE(
            "media-type", Severity.ERROR, true, "a file of a type that is not published, or not of the type it claims"),
    MEDIA_SIZE("media-size", Severity.ERROR, true, "a picture or document too large to publish"),
    MEDIA_DAMAGED("media-damaged", Severity.ERROR, true, "a picture or document that is cut off, locked or broken"),
    MEDIA_ACTIVE("media-active", Severity.ERROR, true, "a drawing or document that runs or loads something"),
    MEDIA_HIDDEN("media-hidden", Severity.ERROR, true, "a drawing or document that holds what it does not show"),
    MEDIA_MOVING("media-moving", Severity.WARNING, false, "a moving picture, of which the first image alone is shown"),
    CHECKSUM("checksum", Severity.ERROR, true, "a source's copy does not have the sha256 that is written"),
    FILE_CLASH("file-clash", Severity.WARNING, false, "two files that some systems take for one"),
    RESERVED_NAME("reserved-name", Severity.WARNING, false, "a name that Windows allows no file"),
    TAG_CLASH("tag-clash", Severity.WARNING, false, "tags that are written differently and share one page"),
    SIMILAR_NAMES("similar-names", Severity.WARNING, false, "two actors with names so alike that they may be one"),
    LIFE_FIELD("life-field", Severity.WARNING, false, "an organization that is born, or a person that is founded"),
    EVENT_OUTSIDE_LIFE(
            "event-outside-life", Severity.WARNING, false, "an event before one of its actors began or after it ended"),
    TIE_OUTSIDE_LIFE(
            "tie-outside-life", Severity.WARNING, false, "a position or relation outside the life of one of its ends"),
    BEFORE_FILING("before-filing", Severity.ERROR, false, "a part of a case that is dated before its filing"),
    AFTER_CLOSING("after-closing", Severity.WARNING, false, "a state or party of a case after its end"),
    CLAIM_DATES("claim-dates", Severity.WARNING, false, "a claim and its replies in an order that cannot be"),
    ARCHIVE_DATE("archive-date", Severity.WARNING, false, "an archived copy of another day than its address says"),
    SOURCE_DATES("source-dates", Severity.WARNING, false, "a source that was seen before it was published"),
    AFTER_AS_OF("after-as-of", Severity.WARNING, false, "something later than the dossier's state of knowledge"),
    INVENTED_DAY("invented-day", Severity.WARNING, false, "a first of January that may mean the whole year"),
    UNDATED_CORRECTION("undated-correction", Severity.WARNING, false, "a correction that does not say when"),
    PAST_EMBARGO("past-embargo", Severity.WARNING, false, "an embargo that no longer hides anything"),
    UNUSED_MEDIA("unused-media", Severity.WARNING, false, "a file in media/ that nothing shows or links"),
    UNCITED_SOURCE("uncited-source", Severity.WARNING, false, "a source that nothing rests on"),
    UNDATED_SOURCE("undated-source", Severity.WARNING, false, "a source without the date it was published"),
    UNARCHIVED_SOURCE("unarchived-source", Severity.WARNING, false, "a source on the web without an archived copy"),
    LINK_DEAD("link-dead", Severity.WARNING, false, "a link to another site where nothing is left"),
    LINK_MOVED("link-moved", Severity.WARNING, false, "a link to a page that has moved for good"),
    LINK_CHANGED("link-changed", Severity.WARNING, false, "a source that says other things than when it was cited"),
    LINK_BLOCKED("link-blocked", Severity.WARNING, false, "a link to another site that cannot be tested"),
    DUPLICATE_SOURCE("duplicate-source", Severity.WARNING, false, "two sources with one address"),
    UNSOURCED_EVENT("unsourced-event", Severity.WARNING, false, "an event that rests on no source"),
    UNSOURCED_FACT(
            "unsourced-fact", Severity.WARNING, false, "a sum, figure, quotation or tie that rests on no source"),
    MISSING_REPLY("missing-reply", Severity.WARNING, false, "somebody of whom something is claimed was not asked"),
    MISSING_TRANSLATION("missing-translation", Severity.WARNING, false, "an entry that a language of the site lacks"),
    STALE_TRANSLATION("stale-translation", Severity.WARNING, false, "a translation older than its original's words"),
    SELF_REFERENCE("self-reference", Severity.ERROR, false, "an entry that is tied to itself"),
    REPEATED_ACTOR("repeated-actor", Severity.WARNING, false, "an actor whom an event lists twice"),
    EMPTY_MONEY("empty-money", Severity.WARNING, false, "money that does not say how much"),
    UNKNOWN_CURRENCY("unknown-currency", Severity.WARNING, false, "a currency that ISO 4217 does not have"),
    UNKNOWN_COUNTRY("unknown-country", Severity.WARNING, false, "a country that ISO 3166 does not have"),
    INVALID_PLACE("invalid-place", Severity.ERROR, false, "coordinates that are not on the globe"),
    DOCKET_ORDER("docket-order", Severity.WARNING, false, "a docket entry that answers itself or a later one"),
    UNKNOWN_DOCKET_ENTRY("unknown-docket-entry", Severity.ERROR, false, "a docket number that the case does not have"),
    MARKUP_TOO_DEEP("markup-too-deep", Severity.ERROR, true, "Markdown nested beyond reason, or too slow to read"),
    UNCLOSED_COMMENT("unclosed-comment", Severity.ERROR, true, "a comment that is opened with %% and never closed"),
    UNCLOSED_BRACKET(
            "unclosed-bracket",
            Severity.WARNING,
            false,
            "a link or citation in a text that is opened and never closed"),
    RAW_HTML("raw-html", Severity.WARNING, false, "HTML in Markdown, which is shown as it is written"),
    HEADING_LEVEL("heading-level", Severity.WARNING, false, "headings that skip a level, or take the page's own"),
    LEAK("leak", Severity.ERROR, true, "something private that would be published"),
    REAL_NAME("real-name", Severity.ERROR, true, "a name that a pseudonym stands for, in what is published"),
    MINOR("minor", Severity.ERROR, true, "more of a minor than may be published"),
    CLASHING_PATH("clashing-path", Severity.ERROR, true, "two pages, or a page and a redirect, with one path"),
    TEMPLATE("template", Severity.ERROR, true, "a template that cannot be read or applied"),
    OUTPUT("output", Severity.ERROR, true, "the output folder holds files that are not ours");

    private static final Map<String, Code> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Code::id, Function.identity()));

    private final String id;
    private final Severity severity;
    private final boolean fixed;
    private final String meaning;

    Code(String id, Severity severity, boolean fixed, String meaning) {
        this.id = id;
        this.severity = severity;
        this.fixed = fixed;
        this.meaning = meaning;
    }

    /** The code as authors see and write it. */
    public String id() {
        return id;
    }

    /** The severity unless a dossier says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Whether the severity is the program's to decide. */
    public boolean isFixed() {
        return fixed;
    }

    /** What the rule is about, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The rules whose severity a dossier may set. */
    public static Stream<Code> settable() {
        return Arrays.stream(values()).filter(code -> !code.isFixed());
    }

    /** The rule with this code. */
    public static Optional<Code> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
