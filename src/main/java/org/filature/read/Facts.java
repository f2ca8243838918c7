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
import org.filature.model.Figure;
import org.filature.model.Media;
import org.filature.model.MediaPath;
import org.filature.model.Money;
import org.filature.model.Quote;
import org.filature.model.Ref;
import org.filature.model.Text;
import org.filature.model.Venue;

/** The facts that recur in several types of entries. */
final class Facts {
    static final Field<Optional<EdtfDate>> DATE = Field.optional("date", Kinds.DATE);
    static final Field<Optional<EdtfDate>> FROM = Field.optional("from", Kinds.DATE);
    static final Field<Optional<EdtfDate>> TO = Field.optional("to", Kinds.DATE);
    static final Field<String> CURRENCY = Field.withDefault("currency", Kinds.scalar(Currencies::read), "");
    static final Field<Optional<BigDecimal>> AMOUNT = Field.optional("amount", Kinds.NUMBER);

    private static final Field<Text> NOTE = Field.text("note");
    private static final Field<Text> KIND = Field.text("kind");
    private static final Field<List<Ref>> PAYERS = Field.list("from", Refs.REF);
    private static final Field<List<Ref>> PAYEES = Field.list("to", Refs.REF);
    private static final Field<Optional<BigDecimal>> MIN = Field.optional("min", Kinds.NUMBER);
    private static final Field<Optional<BigDecimal>> MAX = Field.optional("max", Kinds.NUMBER);

    static final Kind<Money> MONEY = Shape.of(
            List.of(PAYERS, PAYEES, AMOUNT, MIN, MAX, CURRENCY, KIND, DATE, NOTE, Citations.SOURCES),
            (values, reading) -> new Money(
                    values.get(PAYERS),
                    values.get(PAYEES),
                    amount(values, reading),
                    values.get(CURRENCY),
                    values.get(KIND),
                    values.get(DATE),
                    values.get(NOTE),
                    values.get(Citations.SOURCES)));

    private static final Field<Text> LABEL = Field.required("label", Kinds.TEXT, Text.EMPTY);
    private static final Field<Text> VALUE = Field.required("value", Kinds.TEXT, Text.EMPTY);
    private static final Field<Text> UNIT = Field.text("unit");

    static final Kind<Figure> FIGURE = Shape.of(List.of(LABEL, VALUE, UNIT, NOTE, Citations.SOURCES), values -> {
        Optional<BigDecimal> number = Numbers.parse(values.get(VALUE).words());
        return new Figure(
                values.get(LABEL),
                number,
                number.isPresent() ? Text.EMPTY : values.get(VALUE),
                values.get(UNIT),
                values.get(NOTE),
                values.get(Citations.SOURCES));
    });

    private static final Field<Optional<Ref>> BY = Field.optional("by", Refs.REF);
    private static final Field<Text> WORDS = Field.required("text", Kinds.TEXT, Text.EMPTY);
    private static final Field<String> LANG = Field.word("lang");

    static final Kind<Quote> QUOTE = Shape.of(
            List.of(BY, WORDS, LANG, Citations.SOURCES),
            (values, reading) -> new Quote(
                    values.get(BY),
                    values.get(WORDS),
                    values.get(LANG).isEmpty() ? reading.firstLanguage() : values.get(LANG),
                    values.get(Citations.SOURCES)));

    private static final Field<Ref> FILE = Field.required("file", Refs.NAME, new Ref("", Location.NONE));
    private static final Field<Text> ALT = Field.text("alt");
    private static final Field<Text> CAPTION = Field.text("caption");
    private static final Field<Text> CREDIT = Field.text("credit");

    static final Kind<Media> MEDIA = Shape.of(
                    List.of(FILE, ALT, CAPTION, CREDIT),
                    values -> new Media(
                            MediaPath.of(values.get(FILE).target()),
                            values.get(FILE).at(),
                            values.get(ALT),
                            values.get(CAPTION),
                            values.get(CREDIT)))
            .orBare(FILE);

    private static final Field<Text> NAME = Field.required("name", Kinds.TEXT, Text.EMPTY);
    private static final Field<Optional<BigDecimal>> LAT = Field.optional("lat", Kinds.NUMBER);
    private static final Field<Optional<BigDecimal>> LON = Field.optional("lon", Kinds.NUMBER);

    static final Kind<Venue> VENUE = Shape.of(
                    List.of(NAME, LAT, LON), values -> new Venue(values.get(NAME), values.get(LAT), values.get(LON)))
            .orBare(NAME);

    private static final Field<EdtfDate> SINCE = Field.required("date", Kinds.DATE, Dates.PLACEHOLDER);
    private static final Field<CaseState> STATUS =
            Field.required("status", Kinds.oneOf(CaseState.class), CaseState.PENDING);

    static final Kind<CaseStatus> CASE_STATUS = Shape.of(
            List.of(SINCE, STATUS, NOTE, Citations.SOURCES),
            values -> new CaseStatus(
                    values.get(SINCE), values.get(STATUS), values.get(NOTE), values.get(Citations.SOURCES)));

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
            reading.problem(Code.INVALID_NUMBER, values.written().at(), "`min` is greater than `max`", "swap them");
        }
        return min.isEmpty() && max.isEmpty() ? Optional.empty() : Optional.of(new Amount(min, max));
    }
}
