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
import org.filature.model.Party;
import org.filature.model.PartyRole;
import org.filature.model.Ref;
import org.filature.model.RelatedCase;
import org.filature.model.Text;

/** The keys of a case. */
final class LawsuitShape {
    private static final Field<Text> TITLE = Field.required("title", Kinds.TEXT, Text.EMPTY);
    private static final Field<Text> SHORT_TITLE = Field.text("short-title");
    private static final Field<Text> COURT = Field.required("court", Kinds.TEXT, Text.EMPTY);
    private static final Field<Text> JURISDICTION = Field.text("jurisdiction");
    private static final Field<String> DOCKET_NUMBER = Field.word("docket-number");
    private static final Field<EdtfDate> FILED = Field.required("filed", Kinds.DATE, Dates.PLACEHOLDER);
    private static final Field<Optional<EdtfDate>> CLOSED = Field.optional("closed", Kinds.DATE);
    private static final Field<Text> NATURE = Field.text("nature");
    private static final Field<Text> RELIEF = Field.text("relief");
    private static final Field<List<Ref>> JUDGES = Field.list("judges", Refs.REF);

    private static final Field<Ref> ACTOR = Field.required("actor", Refs.REF, new Ref("", Location.NONE));
    private static final Field<PartyRole> ROLE = Field.required("role", Kinds.oneOf(PartyRole.class), PartyRole.OTHER);
    private static final Field<List<Ref>> ATTORNEYS = Field.list("attorneys", Refs.REF);
    private static final Field<List<Party>> PARTIES = Field.requiredList(
            "parties",
            Shape.of(
                    List.of(ACTOR, ROLE, ATTORNEYS, Facts.FROM, Facts.TO, Citations.SOURCES),
                    values -> new Party(
                            values.get(ACTOR),
                            values.get(ROLE),
                            values.get(ATTORNEYS),
                            values.get(Facts.FROM),
                            values.get(Facts.TO),
                            values.get(Citations.SOURCES))));

    private static final Field<Text> CHARGE = Field.required("charge", Kinds.TEXT, Text.EMPTY);
    private static final Field<List<Ref>> AGAINST = Field.list("against", Refs.REF);
    private static final Field<List<CaseStatus>> COUNT_STATUSES = Field.list("statuses", Facts.CASE_STATUS);
    private static final Field<List<Count>> COUNTS = Field.list(
            "counts",
            Shape.of(
                    List.of(CHARGE, AGAINST, COUNT_STATUSES, Citations.SOURCES),
                    values -> new Count(
                            values.get(CHARGE),
                            values.get(AGAINST),
                            values.get(COUNT_STATUSES),
                            values.get(Citations.SOURCES))));

    private static final Field<List<CaseStatus>> STATUSES = Field.requiredList("statuses", Facts.CASE_STATUS);
    private static final Field<Text> OUTCOME = Field.text("outcome");
    private static final Field<List<RelatedCase>> RELATED = Field.list("related", Refs.RELATED_CASE);

    private static final Field<String> NUMBER = Field.word("number");
    private static final Field<Text> TEXT = Field.required("text", Kinds.TEXT, Text.EMPTY);
    private static final Field<List<Ref>> FILED_BY = Field.list("filed-by", Refs.REF);
    private static final Field<List<Ref>> RESPONDS_TO = Field.list("responds-to", Refs.NAME);
    private static final Field<List<Ref>> DECIDES = Field.list("decides", Refs.NAME);
    private static final Field<String> DOCUMENT = Field.withDefault("document", Kinds.DOCUMENT, "");
    private static final Field<List<DocketEntry>> DOCKET = Field.list(
            "docket",
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
                    LawsuitShape::docketEntry));

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
