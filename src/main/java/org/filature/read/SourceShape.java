package org.filature.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.filature.edtf.EdtfDate;
import org.filature.model.Head;
import org.filature.model.Origin;
import org.filature.model.Reliability;
import org.filature.model.Slug;
import org.filature.model.Source;
import org.filature.model.Text;

/** The keys of a source, wherever it is written. */
final class SourceShape {
    private static final Field<String> TYPE = Field.withDefault(
                    "type", "What kind of source it is, as CSL names it.", SourceTypes.TYPE, "")
            .like("report");
    private static final Field<Text> TITLE =
            Field.required("title", "The title of the source.", Kinds.TEXT, Text.EMPTY);
    private static final Field<List<String>> AUTHOR =
            Field.list("author", "Who wrote it.", Authors.AUTHOR).like("[Ada Winter]");
    private static final Field<Text> PUBLISHER =
            Field.text("publisher", "Who published it.").like("Harbour Board");
    private static final Field<Text> CONTAINER = Field.text(
                    "container-title", "What it appeared in: the newspaper, the journal, the series.")
            .like("Port Merrow Gazette");
    private static final Field<Optional<EdtfDate>> ISSUED =
            Field.optional("issued", "When it appeared.", Kinds.DATE).like("2021-03-12");
    private static final Field<Optional<EdtfDate>> ACCESSED = Field.optional(
                    "accessed", "When it was last looked at.", Kinds.DATE)
            .like("2024-10-02");
    private static final Field<String> URL =
            Field.withDefault("URL", "Its address.", Kinds.ADDRESS, "").like("https://example.org/minutes.pdf");
    private static final Field<String> ARCHIVE_URL = Field.withDefault(
                    "archive-url", "The address of an archived copy.", Kinds.ADDRESS, "")
            .like("https://web.archive.org/web/2024/https://example.org/minutes.pdf");
    private static final Field<Optional<EdtfDate>> ARCHIVED =
            Field.optional("archived", "When that copy was made.", Kinds.DATE);
    private static final Field<Optional<EdtfDate>> SAVED = Field.optional(
            "saved",
            "When `filature archive --save` kept the copy in media/, which is published only with `media: {copies: true}`.",
            Kinds.DATE);
    private static final Field<String> LANGUAGE =
            Field.word("language", "The language it is in.").like("fr");
    private static final Field<String> FILE = Field.withDefault("file", "A copy of it in media/.", Kinds.MEDIA_FILE, "")
            .like("minutes.pdf");
    private static final Field<String> SHA256 = Field.word("sha256", "The SHA-256 of that copy, which is checked.");
    private static final Field<Optional<Reliability>> RELIABILITY = Field.optional(
                    "reliability", "How near the source is to what it tells of.", Kinds.oneOf(Reliability.class))
            .like("primary");
    private static final Field<Text> NOTE = Field.text("note", "What readers should know of it.");

    /** The keys that a source has beyond those of every entry. */
    static final List<Field<?>> FIELDS = List.of(
            TYPE,
            TITLE,
            AUTHOR,
            PUBLISHER,
            CONTAINER,
            ISSUED,
            ACCESSED,
            URL,
            ARCHIVE_URL,
            ARCHIVED,
            LANGUAGE,
            FILE,
            SHA256,
            SAVED,
            RELIABILITY,
            NOTE);

    private SourceShape() {}

    /** A source with its own file or its own item in a list. */
    static Source source(Values values, Head head) {
        return new Source(
                head,
                values.get(TYPE),
                values.get(TITLE),
                values.get(AUTHOR),
                values.get(PUBLISHER),
                values.get(CONTAINER),
                values.get(ISSUED),
                values.get(ACCESSED),
                values.get(URL),
                values.get(ARCHIVE_URL),
                values.get(ARCHIVED),
                values.get(LANGUAGE),
                values.get(FILE),
                values.get(SHA256).toLowerCase(Locale.ROOT),
                values.get(SAVED),
                values.get(RELIABILITY),
                values.get(NOTE),
                "");
    }

    /**
     * A source written in place. Its id is made of what tells it from others, so that it stays the same from build to
     * build.
     */
    static Source inPlace(Values values, Reading reading) {
        String title = values.get(TITLE).words();
        String url = values.get(URL);
        String identity = url.isEmpty()
                ? title + "\n" + values.get(PUBLISHER).words() + "\n"
                        + values.get(ISSUED).map(EdtfDate::text).orElse("")
                : url;
        String id = Slug.of(title.isEmpty() ? "source" : title, 48) + "-" + Slug.hash(identity);
        Origin origin = new Origin(
                values.written().at().file(), Map.of("", values.written().at()));
        Head head = Head.bare(id, origin);
        return source(values, head);
    }
}
