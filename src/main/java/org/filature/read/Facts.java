package org.filature.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.model.Amount;
import org.filature.model.CaseState;
import org.filature.model.CaseStatus;
import org.filature.model.EventStatus;
import org.filature.model.Figure;
import org.filature.model.LifeDate;
import org.filature.model.Media;
import org.filature.model.MediaPath;
import org.filature.model.MissingDate;
import org.filature.model.Money;
import org.filature.model.Participant;
import org.filature.model.Quote;
import org.filature.model.Ref;
import org.filature.model.Text;
import org.filature.model.Venue;

/** The facts that recur in several types of entries. */
final class Facts {
    static final Field<Optional<EdtfDate>> DATE =
            Field.optional("date", "When, as exactly as it is known.", Kinds.DATE);
    static final Field<Optional<EdtfDate>> FROM = Field.optional("from", "When it began.", Kinds.DATE);
    static final Field<Optional<EdtfDate>> TO = Field.optional("to", "When it ended.", Kinds.DATE);
    static final Field<String> CURRENCY = Field.withDefault(
                    "currency",
                    "The currency, as three letters of ISO 4217.",
                    Kinds.scalar(new Description.Line("^\\s*[A-Za-z]{3}\\s*$"), Currencies::read),
                    "")
            .like("EUR");
    static final Field<Optional<BigDecimal>> AMOUNT = Field.optional(
                    "amount", "The amount, in digits or with a word.", Kinds.NUMBER)
            .like("6.6 billion");

    private static final Field<EdtfDate> DAY =
            Field.required("date", "When, as exactly as it is known.", Kinds.DATE, MissingDate.VALUE);

    /** A date of a life, alone or with what it rests on. */
    static final Kind<LifeDate> LIFE_DATE = Shape.of(
                    List.of(DAY, Citations.SOURCES),
                    values -> new LifeDate(values.get(DAY), values.get(Citations.SOURCES)))
            .orBare(DAY)
            .named("life-date");

    private static final Field<Ref> ACTOR =
            Field.required("id", "The id of the actor, its name or an alias.", Refs.NAME, new Ref("", Location.NONE));
    private static final Field<Text> ROLE = Field.text("role", "The part it plays here.");

    /** An actor with its role. */
    static final Kind<Participant> PARTICIPANT = Shape.of(
                    List.of(ACTOR, ROLE, Citations.SOURCES),
                    values -> new Participant(values.get(ACTOR), values.get(ROLE), values.get(Citations.SOURCES)))
            .orBare(ACTOR)
            .named("participant");

    private static final Field<Text> NOTE = Field.text("note", "What else is to be said of it.");
    private static final Field<Text> KIND = Field.text("kind", "What the money is: an investment, a loan, a fine.");
    private static final Field<Optional<EventStatus>> STANDING = Field.optional(
                    "status",
                    "How sure the payment is, where that is not as sure as its event; the event's status unless said.",
                    Kinds.oneOf(EventStatus.class))
            .like("reported");
    private static final Field<List<Ref>> PAYERS = Field.list("from", "Who gives.", Refs.REF);
    private static final Field<List<Ref>> PAYEES = Field.list("to", "Who receives.", Refs.REF);
    private static final Field<Optional<BigDecimal>> MIN =
            Field.optional("min", "The least it may be, where the amount is not known.", Kinds.NUMBER);
    private static final Field<Optional<BigDecimal>> MAX =
            Field.optional("max", "The most it may be, where the amount is not known.", Kinds.NUMBER);

    static final Kind<Money> MONEY = Shape.of(
                    List.of(PAYERS, PAYEES, AMOUNT, MIN, MAX, CURRENCY, KIND, STANDING, DATE, NOTE, Citations.SOURCES),
                    (values, reading) -> new Money(
                            values.get(PAYERS),
                            values.get(PAYEES),
                            amount(values, reading),
                            values.get(CURRENCY),
                            values.get(KIND),
                            values.get(STANDING),
                            values.get(DATE),
                            values.get(NOTE),
                            values.get(Citations.SOURCES)))
            .named("money");

    private static final Field<Text> LABEL =
            Field.required("label", "What is counted or measured.", Kinds.TEXT, Text.EMPTY);
    private static final Field<Text> VALUE =
            Field.required("value", "The number, or words in its place.", Kinds.TEXT, Text.EMPTY);
    private static final Field<Text> UNIT = Field.text("unit", "What it is counted in.");

    static final Kind<Figure> FIGURE = Shape.of(List.of(LABEL, VALUE, UNIT, NOTE, Citations.SOURCES), values -> {
                Optional<BigDecimal> number = Numbers.parse(values.get(VALUE).words());
                return new Figure(
                        values.get(LABEL),
                        number,
                        number.isPresent() ? Text.EMPTY : values.get(VALUE),
                        values.get(UNIT),
                        values.get(NOTE),
                        values.get(Citations.SOURCES));
            })
            .named("figure");

    private static final Field<Optional<Ref>> BY =
            Field.optional("by", "Who said it: an actor, or a plain name.", Refs.REF);
    private static final Field<Text> WORDS =
            Field.required("text", "The words, as they were said.", Kinds.TEXT, Text.EMPTY);
    private static final Field<String> LANG = Field.word(
                    "lang", "The language of the words, where it is not the dossier's.")
            .like("fr");

    static final Kind<Quote> QUOTE = Shape.of(
                    List.of(BY, WORDS, LANG, Citations.SOURCES),
                    (values, reading) -> new Quote(
                            values.get(BY),
                            values.get(WORDS),
                            values.get(LANG).isEmpty() ? reading.firstLanguage() : values.get(LANG),
                            values.get(Citations.SOURCES)))
            .named("quote");

    private static final Field<Ref> FILE =
            Field.required("file", "The file in media/.", Refs.NAME, new Ref("", Location.NONE));
    private static final Field<Text> ALT =
            Field.text("alt", "What a picture shows, for those who cannot see it; required for pictures.");
    private static final Field<Text> CAPTION = Field.text("caption", "The words below it.");
    private static final Field<Text> CREDIT = Field.text("credit", "Who made it.");

    static final Kind<Media> MEDIA = Shape.of(
                    List.of(FILE, ALT, CAPTION, CREDIT),
                    values -> new Media(
                            MediaPath.of(values.get(FILE).target()),
                            values.get(FILE).at(),
                            values.get(ALT),
                            values.get(CAPTION),
                            values.get(CREDIT)))
            .orBare(FILE)
            .named("medium");

    private static final Field<Text> NAME = Field.required("name", "What the place is called.", Kinds.TEXT, Text.EMPTY);
    private static final Field<Optional<BigDecimal>> LAT =
            Field.optional("lat", "The latitude, in degrees.", Kinds.NUMBER);
    private static final Field<Optional<BigDecimal>> LON =
            Field.optional("lon", "The longitude, in degrees.", Kinds.NUMBER);

    static final Kind<Venue> VENUE = Shape.of(
                    List.of(NAME, LAT, LON, Citations.SOURCES),
                    values -> new Venue(
                            values.get(NAME), values.get(LAT), values.get(LON), values.get(Citations.SOURCES)))
            .orBare(NAME)
            .named("place");

    private static final Field<EdtfDate> SINCE = Field.required("date", "Since when.", Kinds.DATE, MissingDate.VALUE);
    private static final Field<CaseState> STATUS = Field.required(
            "status", "The state of the matter from then on.", Kinds.oneOf(CaseState.class), CaseState.PENDING);

    static final Kind<CaseStatus> CASE_STATUS = Shape.of(
                    List.of(SINCE, STATUS, NOTE, Citations.SOURCES),
                    (values, reading) -> new CaseStatus(
                            values.get(SINCE),
                            reading.at(values.written().pointer() + "/date")
                                    .orElseGet(() -> values.written().at()),
                            values.get(STATUS),
                            values.get(NOTE),
                            values.get(Citations.SOURCES)))
            .named("case-status");

    private Facts() {}

    private static Optional<Amount> amount(Values values, Reading reading) {
        Optional<BigDecimal> exact = values.get(AMOUNT);
        Optional<BigDecimal> min = values.get(MIN);
        Optional<BigDecimal> max = values.get(MAX);
        if (exact.isPresent()) {
            if (min.isPresent() || max.isPresent()) {
                reading.problem(
                        Code.INVALID_NUMBER,
                        values.written().at(),
                        "`amount` stands beside `min` or `max`",
                        "write either the amount or its bounds");
            }
            return Optional.of(Amount.of(exact.get()));
        }
        boolean reversed = min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0;
        if (reversed) {
            reading.problem(
                    Code.INVALID_NUMBER,
                    reading.at(values.written().pointer() + "/min")
                            .orElseGet(() -> values.written().at()),
                    "`min` is greater than `max`",
                    "swap them");
        }
        return min.isEmpty() && max.isEmpty() ? Optional.empty() : Optional.of(new Amount(min, max));
    }
}
