package org.filature.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.TextFile;
import org.filature.edtf.EdtfDate;
import org.filature.model.Citation;
import org.filature.model.Correction;
import org.filature.model.Difference;
import org.filature.model.Head;
import org.filature.model.Markdown;
import org.filature.model.Origin;
import org.filature.model.Retraction;
import org.filature.model.Slug;
import org.filature.model.Tag;
import org.filature.model.Text;
import org.filature.model.Visibility;
import org.filature.read.Node.Scalar;

/** The keys that every entry has. */
final class HeadShape {
    /** Read beforehand by {@link EntryFile}; named here so that it is known. */
    private static final Field<String> ID = Field.word("id");

    private static final Field<Boolean> DRAFT = Field.withDefault("draft", Kinds.TRUTH, false);
    private static final Field<Optional<Instant>> EMBARGO = Field.optional("embargo", Kinds.scalar(HeadShape::instant));
    /** Never kept: what is not in memory cannot be published. */
    private static final Field<Boolean> PRIVATE =
            Field.withDefault("private", (written, reading) -> Optional.empty(), false);

    private static final Field<Boolean> NOINDEX = Field.withDefault("noindex", Kinds.TRUTH, false);
    private static final Field<Text> SUMMARY = Field.text("summary");
    private static final Field<List<Text>> TAGS = Field.list("tags", Kinds.TEXT);
    private static final Field<List<String>> REDIRECT_FROM = Field.list("redirect-from", Kinds.WORD);
    private static final Field<Optional<Object>> EXTRA = Field.optional("extra", Kinds.ANYTHING);

    private static final Field<Optional<EdtfDate>> DATE = Field.optional("date", Kinds.DATE);
    private static final Field<Text> REASON = Field.text("reason");
    private static final Field<Optional<Retraction>> RETRACTED = Field.optional(
            "retracted",
            Shape.of(List.of(DATE, REASON), values -> new Retraction(values.get(DATE), values.get(REASON))));

    private static final Field<Text> WAS = Field.text("was");
    private static final Field<Text> NOW = Field.text("now");
    private static final Field<Text> WHY = Field.text("why");
    private static final Field<List<Correction>> CORRECTIONS = Field.list(
            "corrections",
            Shape.of(
                    List.of(DATE, WAS, NOW, WHY),
                    values -> new Correction(values.get(DATE), values.get(WAS), values.get(NOW), values.get(WHY))));

    private static final Field<Text> ABOUT = Field.text("about");
    private static final Field<Optional<Citation>> SOURCE = Field.optional("source", Citations.CITATION);
    private static final Field<Text> SAYS = Field.text("says");
    private static final Field<Text> NOTE = Field.text("note");
    private static final Field<List<Difference>> DIFFERS = Field.list(
            "differs",
            Shape.of(
                    List.of(ABOUT, SOURCE, SAYS, NOTE),
                    values ->
                            new Difference(values.get(ABOUT), values.get(SOURCE), values.get(SAYS), values.get(NOTE))));

    static final List<Field<?>> FIELDS = List.of(
            ID,
            DRAFT,
            EMBARGO,
            PRIVATE,
            NOINDEX,
            SUMMARY,
            TAGS,
            Citations.SOURCES,
            REDIRECT_FROM,
            EXTRA,
            RETRACTED,
            CORRECTIONS,
            DIFFERS);

    private HeadShape() {}

    /** What every entry has, from values that hold at least {@link #FIELDS}. */
    static Head head(String id, TextFile file, Values values, Reading reading, SortedMap<String, Markdown> bodies) {
        Visibility visibility =
                new Visibility(values.get(DRAFT), values.get(EMBARGO), values.get(NOINDEX), values.get(RETRACTED));
        return new Head(
                id,
                new Origin(file, reading.places()),
                visibility,
                values.get(SUMMARY),
                values.get(TAGS).stream()
                        .map(label -> new Tag(Slug.of(label.words(), 60), label))
                        .toList(),
                values.get(Citations.SOURCES),
                values.get(CORRECTIONS),
                values.get(DIFFERS),
                values.get(REDIRECT_FROM),
                values.get(EXTRA).map(HeadShape::map).orElse(Map.of()),
                bodies);
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> written) {
            written.forEach((key, part) -> map.put(String.valueOf(key), part));
        }
        return map;
    }

    private static Optional<Instant> instant(Scalar scalar, Reading reading) {
        String text = scalar.text().strip();
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
        } catch (DateTimeException e) {
            reading.problem(
                    Code.INVALID_DATE,
                    scalar.at(),
                    "`" + text + "` is neither a day nor a point in time",
                    "write 2024-10-02 (midnight UTC) or 2024-10-02T06:00:00+02:00");
            // Until it can be read it must not be published.
            return Optional.of(Instant.MAX);
        }
    }
}
