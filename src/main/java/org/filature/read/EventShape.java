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

    private static final Field<Text> TITLE = Field.required("title", Kinds.TEXT, Text.EMPTY);
    private static final Field<EdtfDate> DATE = Field.required("date", Kinds.DATE, Dates.PLACEHOLDER);
    private static final Field<String> KIND = Field.withDefault("kind", Kinds.scalar(EventShape::kind), "other");
    private static final Field<EventStatus> STATUS =
            Field.withDefault("status", Kinds.oneOf(EventStatus.class), EventStatus.ESTABLISHED);
    private static final Field<Integer> IMPORTANCE =
            Field.withDefault("importance", Kinds.scalar(EventShape::importance), 1);
    private static final Field<List<Participant>> ACTORS = Field.list("actors", Refs.PARTICIPANT);
    private static final Field<List<Ref>> LAWSUITS = Field.list("lawsuits", Refs.REF);
    private static final Field<Optional<Venue>> PLACE = Field.optional("place", Facts.VENUE);
    private static final Field<List<Money>> MONEY = Field.list("money", Facts.MONEY);
    private static final Field<List<Figure>> FIGURES = Field.list("figures", Facts.FIGURE);
    private static final Field<List<Quote>> QUOTES = Field.list("quotes", Facts.QUOTE);
    private static final Field<List<Media>> MEDIA = Field.list("media", Facts.MEDIA);
    private static final Field<List<Ref>> RELATED = Field.list("related", Refs.REF);

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

    private static Optional<String> kind(Scalar scalar, Reading reading) {
        List<String> known = new ArrayList<>(KINDS);
        known.addAll(reading.eventKinds());
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
