package org.filature.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.edtf.EdtfDate;
import org.filature.model.Event;
import org.filature.model.EventStatus;
import org.filature.model.Figure;
import org.filature.model.Head;
import org.filature.model.Media;
import org.filature.model.MissingDate;
import org.filature.model.Money;
import org.filature.model.Participant;
import org.filature.model.Quote;
import org.filature.model.Ref;
import org.filature.model.Text;
import org.filature.model.Venue;
import org.filature.read.Node.Scalar;

/** The keys of an event. */
final class EventShape {
    /** The format's own kinds of events. */
    static final List<String> KINDS = List.of(
            "announcement",
            "appointment",
            "departure",
            "dispute",
            "filing",
            "founding",
            "funding",
            "hearing",
            "launch",
            "other",
            "partnership",
            "policy",
            "ruling",
            "statement",
            "withdrawal");

    private static final Field<Text> TITLE =
            Field.required("title", "What happened, in a few words.", Kinds.TEXT, Text.EMPTY);
    private static final Field<EdtfDate> DATE = Field.required(
                    "date", "When it happened, as exactly as it is known.", Kinds.DATE, MissingDate.VALUE)
            .like("2024-10-02");
    private static final Field<String> KIND = Field.withDefault(
                    "kind",
                    "What kind of event it is; site.yaml may add kinds.",
                    Kinds.scalar(EventShape::kinds, EventShape::kind),
                    "other")
            .like("statement");
    private static final Field<EventStatus> STATUS = Field.withDefault(
                    "status",
                    "How sure it is that it happened so.",
                    Kinds.oneOf(EventStatus.class),
                    EventStatus.ESTABLISHED)
            .like("reported");
    private static final Field<Integer> IMPORTANCE = Field.withDefault(
                    "importance",
                    "How much it matters, from 1 to 3; 3 stands out.",
                    Kinds.scalar(Description.OneOf.of(List.of("1", "2", "3")), EventShape::importance),
                    1)
            .like("2");
    private static final Field<List<Participant>> ACTORS = Field.list(
                    "actors", "Who took part, and in what role.", Facts.PARTICIPANT)
            .like("[{id: mira-holt, role: signatory}]");
    private static final Field<List<Ref>> LAWSUITS =
            Field.list("lawsuits", "Cases that the event belongs to.", Refs.REF).like("[holt-v-board]");
    private static final Field<Optional<Venue>> PLACE =
            Field.optional("place", "Where it happened.", Facts.VENUE).like("Port Merrow");
    private static final Field<List<Money>> MONEY = Field.list(
                    "money", "Who paid or promised whom how much.", Facts.MONEY)
            .like("[{from: harbour-board, to: mira-holt, amount: 1.2 million, currency: EUR}]");
    private static final Field<List<Figure>> FIGURES =
            Field.list("figures", "Numbers that matter here.", Facts.FIGURE).like("[{label: Berths, value: 12}]");
    private static final Field<List<Quote>> QUOTES = Field.list(
                    "quotes", "What was said or written, word for word.", Facts.QUOTE)
            .like("[{by: mira-holt, text: I left the room.}]");
    private static final Field<List<Media>> MEDIA =
            Field.list("media", "Pictures and documents.", Facts.MEDIA).like("[{file: crane.jpg, alt: A crane}]");
    private static final Field<List<Ref>> RELATED = Field.list(
                    "related", "Other entries that belong with it.", Refs.REF)
            .like("[vote-held]");

    static final EntryShape SHAPE = new EntryShape(
            List.of(
                    TITLE,
                    DATE,
                    KIND,
                    STATUS,
                    IMPORTANCE,
                    ACTORS,
                    LAWSUITS,
                    PLACE,
                    MONEY,
                    FIGURES,
                    QUOTES,
                    MEDIA,
                    RELATED),
            EventShape::event);

    private EventShape() {}

    private static Event event(Values values, Head head) {
        return new Event(
                head,
                values.get(TITLE),
                values.get(DATE),
                values.get(KIND),
                values.get(STATUS),
                values.get(IMPORTANCE),
                values.get(ACTORS),
                values.get(LAWSUITS),
                values.get(PLACE),
                values.get(MONEY),
                values.get(FIGURES),
                values.get(QUOTES),
                values.get(MEDIA),
                values.get(RELATED));
    }

    private static Description.OneOf kinds(Reading.Settings settings) {
        List<String> known = new ArrayList<>(KINDS);
        known.addAll(settings.kinds());
        return Description.OneOf.of(known);
    }

    private static Optional<String> kind(Scalar scalar, Reading reading) {
        List<String> known = kinds(reading.settings()).words();
        if (known.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        Kinds.unknownValue(reading, scalar, known);
        return Optional.empty();
    }

    private static Optional<Integer> importance(Scalar scalar, Reading reading) {
        return switch (scalar.text()) {
            case "1" -> Optional.of(1);
            case "2" -> Optional.of(2);
            case "3" -> Optional.of(3);
            default -> {
                reading.problem(
                        Code.UNKNOWN_VALUE,
                        scalar.at(),
                        "`" + scalar.text() + "` is not an importance",
                        "write 1, 2 or 3; 3 stands out");
                yield Optional.empty();
            }
        };
    }
}
