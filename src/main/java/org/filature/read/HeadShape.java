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
    private static final Field<String> ID =
            Field.word("id", "The id by which others refer to it, where it is not the file's name.");

    private static final Field<Boolean> DRAFT =
            Field.withDefault("draft", "Whether it is kept from being published.", Kinds.TRUTH, false);
    private static final Field<Optional<Instant>> EMBARGO = Field.optional(
                    "embargo",
                    "A day or a point in time before which it is not published.",
                    Kinds.scalar(
                            new Description.Line("^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].+)?\\s*$"), HeadShape::instant))
            .like("2026-01-31T06:00:00Z");
    /** Never kept: what is not in memory cannot be published. */
    private static final Field<Optional<Object>> PRIVATE = Field.optional(
                    Shape.PRIVATE,
                    "Notes of any form, never in any output.",
                    Kind.of(new Description.Anything(), (written, reading) -> Optional.empty()))
            .like("{note: ask the clerk}");

    private static final Field<Boolean> NOINDEX = Field.withDefault(
            "noindex", "Whether search engines are asked to stay away from its page.", Kinds.TRUTH, false);
    private static final Field<Text> SUMMARY =
            Field.text("summary", "One or two sentences of plain text.").like("One or two sentences.");
    private static final Field<List<Text>> TAGS = Field.withDefault(
                    "tags", "Words under which it is listed with others.", new TagsKind(), List.of())
            .like("[harbour]");
    private static final Field<List<String>> REDIRECT_FROM = Field.list(
                    "redirect-from", "Old paths of the page, which lead to it from then on.", Kinds.WORD)
            .like("[old/name.html]");
    private static final Field<Optional<Object>> EXTRA =
            Field.optional("extra", "Anything that the dossier's own templates need.", Kinds.ANYTHING);

    private static final Field<Optional<EdtfDate>> DATE = Field.optional("date", "When.", Kinds.DATE);
    private static final Field<Text> REASON = Field.text("reason", "Why it was retracted.");
    private static final Field<Optional<Retraction>> RETRACTED = Field.optional(
                    "retracted",
                    "Turns the page into a notice that it was withdrawn.",
                    Shape.of(List.of(DATE, REASON), values -> new Retraction(values.get(DATE), values.get(REASON))))
            .like("{date: 2025-02-01, reason: The source withdrew it.}");

    private static final Field<Text> WAS = Field.text("was", "What it said before.");
    private static final Field<Text> NOW = Field.text("now", "What it says now.");
    private static final Field<Text> WHY = Field.text("why", "Why it was wrong.");
    private static final Field<List<Correction>> CORRECTIONS = Field.list(
                    "corrections",
                    "What this dossier itself had wrong here.",
                    Shape.of(
                            List.of(DATE, WAS, NOW, WHY),
                            values -> new Correction(
                                    values.get(DATE), values.get(WAS), values.get(NOW), values.get(WHY))))
            .like("[{date: 2025-02-01, was: two years, now: three years, why: The minutes were misread.}]");

    private static final Field<Text> ABOUT = Field.text("about", "What the sources differ about.");
    private static final Field<Optional<Citation>> SOURCE =
            Field.optional("source", "The source that says otherwise.", Citations.CITATION);
    private static final Field<Text> SAYS = Field.text("says", "What that source says.");
    private static final Field<Text> NOTE = Field.text("note", "Why the page does not follow it.");
    private static final Field<List<Difference>> DIFFERS = Field.list(
                    "differs",
                    "Where a source says otherwise than the page.",
                    Shape.of(
                            List.of(ABOUT, SOURCE, SAYS, NOTE),
                            values -> new Difference(
                                    values.get(ABOUT), values.get(SOURCE), values.get(SAYS), values.get(NOTE))))
            .like("[{about: the date, source: minutes, says: 13 March}]");

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

    /**
     * What every entry has, from values that hold at least {@link #FIELDS}.
     *
     * @param translations the translations' files by language
     */
    static Head head(
            String id,
            TextFile file,
            SortedMap<String, TextFile> translations,
            Values values,
            Reading reading,
            SortedMap<String, Markdown> bodies) {
        Visibility visibility =
                new Visibility(values.get(DRAFT), values.get(EMBARGO), values.get(NOINDEX), values.get(RETRACTED));
        return new Head(
                id,
                new Origin(file, reading.places(), translations),
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
