package org.filature.read;

import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.model.CaseStatus;
import org.filature.model.Count;
import org.filature.model.DocketEntry;
import org.filature.model.Head;
import org.filature.model.Lawsuit;
import org.filature.model.MissingDate;
import org.filature.model.Party;
import org.filature.model.PartyRole;
import org.filature.model.Ref;
import org.filature.model.RelatedCase;
import org.filature.model.Text;

/** The keys of a case. */
final class LawsuitShape {
    private static final Field<Text> TITLE =
            Field.required("title", "The caption of the case.", Kinds.TEXT, Text.EMPTY);
    private static final Field<Text> SHORT_TITLE =
            Field.text("short-title", "A shorter title for lists and links.").like("Holt v. Board");
    private static final Field<Text> COURT = Field.required(
            "court", "The court that hears the case: an actor, or a plain name.", Kinds.TEXT, Text.EMPTY);
    private static final Field<Text> JURISDICTION = Field.text("jurisdiction", "The state or the branch of law.");
    private static final Field<String> DOCKET_NUMBER = Field.word(
                    "docket-number", "The number under which the court keeps the case.")
            .like("22-118");
    private static final Field<EdtfDate> FILED = Field.required(
                    "filed", "When the case was filed.", Kinds.DATE, MissingDate.VALUE)
            .like("2022-01-17");
    private static final Field<Optional<EdtfDate>> CLOSED =
            Field.optional("closed", "When the case was closed.", Kinds.DATE);
    private static final Field<Text> NATURE = Field.text("nature", "What kind of suit it is.");
    private static final Field<Text> RELIEF = Field.text("relief", "What is asked of the court.");
    private static final Field<List<Ref>> JUDGES = Field.list("judges", "Who judges: actors, or plain names.", Refs.REF)
            .like("[Ada Winter]");

    private static final Field<Ref> ACTOR =
            Field.required("actor", "Who the party is.", Refs.REF, new Ref("", Location.NONE));
    private static final Field<PartyRole> ROLE =
            Field.required("role", "The part it plays in the case.", Kinds.oneOf(PartyRole.class), PartyRole.OTHER);
    private static final Field<List<Ref>> ATTORNEYS =
            Field.list("attorneys", "Who speaks for it: actors, or plain names.", Refs.REF);
    private static final Field<List<Party>> PARTIES = Field.requiredList(
                    "parties",
                    "Who stands against whom.",
                    Shape.of(
                            List.of(ACTOR, ROLE, ATTORNEYS, Facts.FROM, Facts.TO, Citations.SOURCES),
                            values -> new Party(
                                    values.get(ACTOR),
                                    values.get(ROLE),
                                    values.get(ATTORNEYS),
                                    values.get(Facts.FROM),
                                    values.get(Facts.TO),
                                    values.get(Citations.SOURCES))))
            .like("[{actor: mira-holt, role: plaintiff}, {actor: harbour-board, role: defendant}]");

    private static final Field<Text> CHARGE = Field.required("charge", "What is charged.", Kinds.TEXT, Text.EMPTY);
    private static final Field<List<Ref>> AGAINST =
            Field.list("against", "Those it is charged against, where not all are.", Refs.REF);
    private static final Field<List<CaseStatus>> COUNT_STATUSES =
            Field.list("statuses", "The states of this count over time.", Facts.CASE_STATUS);
    private static final Field<List<Count>> COUNTS = Field.list(
                    "counts",
                    "The counts of the complaint.",
                    Shape.of(
                            List.of(CHARGE, AGAINST, COUNT_STATUSES, Citations.SOURCES),
                            values -> new Count(
                                    values.get(CHARGE),
                                    values.get(AGAINST),
                                    values.get(COUNT_STATUSES),
                                    values.get(Citations.SOURCES))))
            .like("[{charge: Breach of contract}]");

    private static final Field<List<CaseStatus>> STATUSES = Field.requiredList(
                    "statuses",
                    "The states of the case over time; the last by date is where it stands.",
                    Facts.CASE_STATUS)
            .like("[{date: 2022-01-17, status: pending}]");
    private static final Field<Text> OUTCOME =
            Field.text("outcome", "How it ended, in words.").like("Settled before trial.");
    private static final Field<List<RelatedCase>> RELATED = Field.list(
                    "related", "Other cases, and how they are related.", Refs.RELATED_CASE)
            .like("[{id: holt-v-board, relation: appeal-of}]");

    private static final Field<String> NUMBER = Field.word("number", "The entry's number on the docket.");
    private static final Field<Text> TEXT =
            Field.required("text", "What was filed or ordered.", Kinds.TEXT, Text.EMPTY);
    private static final Field<List<Ref>> FILED_BY = Field.list("filed-by", "Who filed it.", Refs.REF);
    private static final Field<List<Ref>> RESPONDS_TO =
            Field.list("responds-to", "Numbers of the docket entries that it answers.", Refs.NAME);
    private static final Field<List<Ref>> DECIDES =
            Field.list("decides", "Numbers of the docket entries that it decides.", Refs.NAME);
    private static final Field<String> DOCUMENT =
            Field.withDefault("document", "The document: a file in media/, or an address.", Kinds.DOCUMENT, "");
    private static final Field<List<DocketEntry>> DOCKET = Field.list(
                    "docket",
                    "What was filed and ordered, in order.",
                    Shape.of(
                            List.of(
                                    NUMBER,
                                    Facts.DATE,
                                    TEXT,
                                    FILED_BY,
                                    RESPONDS_TO,
                                    DECIDES,
                                    OUTCOME,
                                    DOCUMENT,
                                    Citations.SOURCES),
                            LawsuitShape::docketEntry))
            .like("[{number: 1, date: 2022-01-17, text: Complaint, filed-by: mira-holt}]");

    static final EntryShape SHAPE = new EntryShape(
            List.of(
                    TITLE,
                    SHORT_TITLE,
                    COURT,
                    JURISDICTION,
                    DOCKET_NUMBER,
                    FILED,
                    CLOSED,
                    NATURE,
                    RELIEF,
                    JUDGES,
                    PARTIES,
                    COUNTS,
                    STATUSES,
                    OUTCOME,
                    RELATED,
                    DOCKET),
            LawsuitShape::lawsuit);

    private LawsuitShape() {}

    private static Lawsuit lawsuit(Values values, Head head) {
        return new Lawsuit(
                head,
                values.get(TITLE),
                values.get(SHORT_TITLE),
                values.get(COURT),
                values.get(JURISDICTION),
                values.get(DOCKET_NUMBER),
                values.get(FILED),
                values.get(CLOSED),
                values.get(NATURE),
                values.get(RELIEF),
                values.get(JUDGES),
                values.get(PARTIES),
                values.get(COUNTS),
                values.get(STATUSES),
                values.get(OUTCOME),
                values.get(RELATED),
                values.get(DOCKET));
    }

    private static DocketEntry docketEntry(Values values) {
        return new DocketEntry(
                values.get(NUMBER),
                values.written().at(),
                values.get(Facts.DATE),
                values.get(TEXT),
                values.get(FILED_BY),
                values.get(RESPONDS_TO),
                values.get(DECIDES),
                values.get(OUTCOME),
                values.get(DOCUMENT),
                values.get(Citations.SOURCES));
    }
}
