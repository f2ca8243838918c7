package org.filature.read;

import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
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

    private static final Field<Text> STATEMENT = Field.required("statement", Kinds.TEXT, Text.EMPTY);
    private static final Field<Ref> BY = Field.required("by", Refs.REF, NOBODY);
    private static final Field<List<Ref>> ABOUT = Field.list("about", Refs.REF);
    private static final Field<ClaimStatus> STATUS =
            Field.required("status", Kinds.oneOf(ClaimStatus.class), ClaimStatus.ALLEGED);
    private static final Field<Optional<EdtfDate>> SINCE = Field.optional("since", Kinds.DATE);
    private static final Field<List<Ref>> ESTABLISHED_BY = Field.list("established-by", Refs.REF);
    private static final Field<Optional<Stance>> STANCE = Field.optional("stance", Kinds.oneOf(Stance.class));
    private static final Field<Text> TEXT = Field.text("text");
    private static final Field<List<Reply>> REPLIES = Field.list(
            "replies",
            Shape.of(
                    List.of(BY, Facts.DATE, STANCE, TEXT, Citations.SOURCES),
                    values -> new Reply(
                            values.get(BY),
                            values.get(Facts.DATE),
                            values.get(STANCE),
                            values.get(TEXT),
                            values.get(Citations.SOURCES))));
    private static final Field<Optional<EdtfDate>> ASKED = Field.optional("asked", Kinds.DATE);
    private static final Field<List<Ref>> EVENTS = Field.list("events", Refs.REF);
    private static final Field<List<Ref>> LAWSUITS = Field.list("lawsuits", Refs.REF);

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
