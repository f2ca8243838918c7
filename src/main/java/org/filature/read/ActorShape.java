package org.filature.read;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.model.Actor;
import org.filature.model.ActorType;
import org.filature.model.Alias;
import org.filature.model.Head;
import org.filature.model.LifeDate;
import org.filature.model.Media;
import org.filature.model.MissingDate;
import org.filature.model.Position;
import org.filature.model.Ref;
import org.filature.model.Relation;
import org.filature.model.RelationKind;
import org.filature.model.Response;
import org.filature.model.Text;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Member;
import org.filature.read.Node.Scalar;

/** The keys of an actor. */
final class ActorShape {
    private static final Ref NOBODY = new Ref("", Location.NONE);

    private static final Field<Text> NAME =
            Field.required("name", "The name that pages and links show.", Kinds.TEXT, Text.EMPTY);
    private static final Field<ActorType> TYPE = Field.required(
            "type",
            "What the actor is.",
            Kinds.oneOf(List.of(ActorType.PERSON, ActorType.ORGANIZATION, ActorType.COMPANY, ActorType.PUBLIC_BODY)),
            ActorType.UNKNOWN);

    private static final Field<String> ALIAS_NAME = Field.required("name", "The other name.", Kinds.WORD, "");
    private static final Field<Boolean> AUTO_LINK = Field.withDefault(
            "auto-link", "Whether the first mention of the name in a text becomes a link.", Kinds.TRUTH, true);
    private static final Field<List<Alias>> ALIASES = Field.list(
                    "aliases",
                    "Other names that texts and references may use.",
                    Shape.of(
                                    List.of(ALIAS_NAME, AUTO_LINK),
                                    values -> new Alias(values.get(ALIAS_NAME), values.get(AUTO_LINK)))
                            .orBare(ALIAS_NAME))
            .like("[The Chair]");

    private static final Field<Text> PSEUDONYM = Field.text(
                    "pseudonym", "The name that is shown in place of all others, which are private then.")
            .like("Marie T.");
    private static final Field<Boolean> MINOR = Field.withDefault(
            "minor",
            "Whether the person is a minor: shown by a pseudonym alone, without a portrait, and not to be found.",
            Kinds.TRUTH,
            false);

    private static final Field<List<String>> FORMER_NAMES =
            Field.list("former-names", "Names that the actor no longer goes by.", Kinds.WORD);
    private static final Field<Optional<LifeDate>> BORN =
            Field.optional("born", "When the person was born.", Facts.LIFE_DATE).like("1961~");
    private static final Field<Optional<LifeDate>> DIED =
            Field.optional("died", "When the person died.", Facts.LIFE_DATE);
    private static final Field<Optional<LifeDate>> FOUNDED = Field.optional(
                    "founded", "When the organization was founded.", Facts.LIFE_DATE)
            .like("1998");
    private static final Field<Optional<LifeDate>> DISSOLVED =
            Field.optional("dissolved", "When the organization ceased to be.", Facts.LIFE_DATE);
    private static final Field<String> COUNTRY = Field.withDefault(
                    "country",
                    "The country, as two letters of ISO 3166.",
                    Kinds.scalar(new Description.Line("^\\s*[A-Za-z]{2}\\s*$"), ActorShape::country),
                    "")
            .like("FR");
    private static final Field<String> WEBSITE = Field.withDefault(
                    "website", "The actor's own site.", Kinds.ADDRESS, "")
            .like("https://example.org/");
    private static final Field<SortedMap<String, String>> IDENTIFIERS = Field.withDefault(
                    "identifiers",
                    "The actor's ids in public registers, by register.",
                    Kind.of(new Description.MapOf("", Description.Line.ANY), ActorShape::identifiers),
                    new TreeMap<>())
            .like("{wikidata: Q42}");
    private static final Field<Optional<Media>> PORTRAIT = Field.optional(
                    "portrait", "A picture of the person, or the organization's emblem.", Facts.MEDIA)
            .like("{file: portrait.jpg, alt: The chair at her desk}");

    private static final Field<Ref> ORG =
            Field.required("org", "The organization in which the position is held.", Refs.REF, NOBODY);
    private static final Field<Text> TITLE = Field.text("title", "What the position is called.");
    private static final Field<String> POSITION_KIND =
            Field.word("kind", "What sort of position it is: employment, directorship, membership.");
    private static final Field<List<Position>> POSITIONS = Field.list(
                    "positions",
                    "The positions the actor held, and when.",
                    Shape.of(
                            List.of(ORG, TITLE, POSITION_KIND, Facts.FROM, Facts.TO, Citations.SOURCES),
                            values -> new Position(
                                    values.get(ORG),
                                    values.get(TITLE),
                                    values.get(POSITION_KIND),
                                    values.get(Facts.FROM),
                                    values.get(Facts.TO),
                                    values.get(Citations.SOURCES))))
            .like("[{org: harbour-board, title: Chair, from: 2019-05, to: 2023~}]");

    private static final Field<RelationKind> KIND = Field.required(
            "kind", "What the actor is to the other.", Kinds.oneOf(RelationKind.class), RelationKind.OTHER);
    private static final Field<Ref> OF =
            Field.required("of", "The other actor: with kind founder, the one that was founded.", Refs.REF, NOBODY);
    private static final Field<Text> LABEL = Field.text("label", "The relation in words of its own.");
    private static final Field<String> SHARE =
            Field.word("share", "The share that is held.").like("51 %");
    private static final Field<List<Relation>> RELATIONS = Field.list(
                    "relations",
                    "How the actor stands to others; written once, shown on both pages.",
                    Shape.of(
                            List.of(
                                    KIND,
                                    OF,
                                    Facts.FROM,
                                    Facts.TO,
                                    LABEL,
                                    Facts.AMOUNT,
                                    Facts.CURRENCY,
                                    SHARE,
                                    Citations.SOURCES),
                            ActorShape::relation))
            .like("[{kind: founder, of: harbour-board, from: 1998}]");

    private static final Field<Text> TEXT = Field.text("text", "The answer, as it was given.");
    private static final Field<Optional<EdtfDate>> ASKED =
            Field.optional("asked", "When the actor was asked.", Kinds.DATE);
    private static final Field<Optional<Response>> RESPONSE = Field.optional(
                    "response",
                    "What the actor answered when asked about the dossier.",
                    Shape.of(
                            List.of(Facts.DATE, TEXT, ASKED, Citations.SOURCES),
                            values -> new Response(
                                    values.get(Facts.DATE),
                                    values.get(TEXT),
                                    values.get(ASKED),
                                    values.get(Citations.SOURCES))))
            .like("{date: 2024-10-02, text: No comment., asked: 2024-09-20}");

    static final EntryShape SHAPE = new EntryShape(
            List.of(
                    NAME,
                    PSEUDONYM,
                    MINOR,
                    TYPE,
                    ALIASES,
                    FORMER_NAMES,
                    BORN,
                    DIED,
                    FOUNDED,
                    DISSOLVED,
                    COUNTRY,
                    WEBSITE,
                    IDENTIFIERS,
                    PORTRAIT,
                    POSITIONS,
                    RELATIONS,
                    RESPONSE,
                    AUTO_LINK),
            ActorShape::actor);

    private ActorShape() {}

    /** Of somebody with a pseudonym no other name is kept: what is not in memory cannot be published. */
    private static Actor actor(Values values, Head head) {
        Text pseudonym = values.get(PSEUDONYM);
        boolean isHidden = !pseudonym.isEmpty();
        boolean isMinor = values.get(MINOR);
        return new Actor(
                isMinor ? head.unlisted() : head,
                isHidden ? pseudonym : values.get(NAME),
                values.get(TYPE),
                isHidden ? List.of() : values.get(ALIASES),
                isHidden ? List.of() : values.get(FORMER_NAMES),
                known(values.get(BORN)).or(() -> known(values.get(FOUNDED))),
                known(values.get(DIED)).or(() -> known(values.get(DISSOLVED))),
                values.get(COUNTRY),
                values.get(WEBSITE),
                values.get(IDENTIFIERS),
                values.get(PORTRAIT),
                values.get(POSITIONS),
                values.get(RELATIONS),
                values.get(RESPONSE),
                values.get(AUTO_LINK),
                isHidden,
                isMinor);
    }

    /** A date that cannot be read is told as an error; nothing else follows from it. */
    private static Optional<LifeDate> known(Optional<LifeDate> date) {
        return date.filter(one -> !MissingDate.is(one.date()));
    }

    private static Relation relation(Values values) {
        return new Relation(
                values.get(KIND),
                values.get(OF),
                values.get(Facts.FROM),
                values.get(Facts.TO),
                values.get(LABEL),
                values.get(Facts.AMOUNT),
                values.get(Facts.CURRENCY),
                values.get(SHARE),
                values.get(Citations.SOURCES));
    }

    private static Optional<String> country(Scalar scalar, Reading reading) {
        String code = scalar.text().strip();
        if (code.matches("[A-Za-z]{2}")) {
            return Optional.of(code.toUpperCase(Locale.ROOT));
        }
        reading.problem(
                Code.UNKNOWN_VALUE,
                scalar.at(),
                "`" + code + "` is not a country code",
                "write two letters of ISO 3166: US, FR …");
        return Optional.empty();
    }

    private static Optional<SortedMap<String, String>> identifiers(Written written, Reading reading) {
        if (written.original().isEmpty()) {
            return Optional.empty();
        }
        if (!(written.original().get() instanceof Mapping mapping)) {
            Kinds.wrongType(reading, written.original().get(), "a block such as `wikidata: Q42`");
            return Optional.empty();
        }
        SortedMap<String, String> identifiers = new TreeMap<>();
        for (Map.Entry<String, Member> member : mapping.members().entrySet()) {
            if (member.getValue().value() instanceof Scalar scalar) {
                identifiers.put(member.getKey(), scalar.text().strip());
            } else {
                Kinds.wrongType(reading, member.getValue().value(), "a text");
            }
        }
        return Optional.of(Collections.unmodifiableSortedMap(identifiers));
    }
}
