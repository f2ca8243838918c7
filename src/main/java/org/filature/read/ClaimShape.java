package org.filature.read;

import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.ClaimStatus;
import org.filature.model.Head;
import org.filature.model.Ref;
import org.filature.model.Reply;
import org.filature.model.Stance;
import org.filature.model.Text;

/** The keys of a claim. */
final class ClaimShape {
    private static final Ref NOBODY = new Ref("", Location.NONE);

    private static final Field<Text> STATEMENT =
            Field.required("statement", "What is claimed, in one sentence.", Kinds.TEXT, Text.EMPTY);
    private static final Field<Ref> BY = Field.required("by", "Who says it.", Refs.REF, NOBODY);
    private static final Field<List<Ref>> ABOUT =
            Field.list("about", "Whom or what it is about.", Refs.REF).like("[harbour-board]");
    private static final Field<ClaimStatus> STATUS = Field.required(
            "status",
            "Where the matter stands; pages word the claim after it.",
            Kinds.oneOf(ClaimStatus.class),
            ClaimStatus.ALLEGED);
    private static final Field<Optional<EdtfDate>> SINCE =
            Field.optional("since", "Since when it stands there.", Kinds.DATE).like("2024-10-02");
    private static final Field<List<Citation>> ESTABLISHED_BY = Field.list(
                    "established-by",
                    "The source or the case that settles it; required for found and admitted.",
                    Citations.CITATION)
            .like("[holt-v-board]");
    private static final Field<Optional<Stance>> STANCE =
            Field.optional("stance", "How the reply stands to the claim.", Kinds.oneOf(Stance.class));
    private static final Field<Text> TEXT = Field.text("text", "The reply, as it was given.");
    private static final Field<List<Reply>> REPLIES = Field.list(
                    "replies",
                    "What those concerned reply.",
                    Shape.of(
                            List.of(BY, Facts.DATE, STANCE, TEXT, Citations.SOURCES),
                            values -> new Reply(
                                    values.get(BY),
                                    values.get(Facts.DATE),
                                    values.get(STANCE),
                                    values.get(TEXT),
                                    values.get(Citations.SOURCES))))
            .like("[{by: harbour-board, date: 2024-10-05, stance: denies, text: This is wrong.}]");
    private static final Field<Optional<EdtfDate>> ASKED =
            Field.optional("asked", "When a reply was asked for.", Kinds.DATE);
    private static final Field<List<Ref>> EVENTS =
            Field.list("events", "Events that the claim belongs to.", Refs.REF).like("[contract-signed]");
    private static final Field<List<Ref>> LAWSUITS = Field.list(
                    "lawsuits", "Cases in which the claim is made.", Refs.REF)
            .like("[holt-v-board]");

    static final EntryShape SHAPE = new EntryShape(
            List.of(STATEMENT, BY, ABOUT, Facts.DATE, STATUS, SINCE, ESTABLISHED_BY, REPLIES, ASKED, EVENTS, LAWSUITS),
            ClaimShape::claim);

    private ClaimShape() {}

    private static Claim claim(Values values, Head head) {
        return new Claim(
                head,
                values.get(STATEMENT),
                values.get(BY),
                values.get(ABOUT),
                values.get(Facts.DATE),
                values.get(STATUS),
                values.get(SINCE),
                values.get(ESTABLISHED_BY),
                values.get(REPLIES),
                values.get(ASKED),
                values.get(EVENTS),
                values.get(LAWSUITS));
    }
}
