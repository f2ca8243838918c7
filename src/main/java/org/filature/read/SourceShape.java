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
    private static final Field<String> TYPE = Field.withDefault("type", new SourceTypes(), "");
    private static final Field<Text> TITLE = Field.required("title", Kinds.TEXT, Text.EMPTY);
    private static final Field<List<String>> AUTHOR = Field.list("author", Authors.AUTHOR);
    private static final Field<Text> PUBLISHER = Field.text("publisher");
    private static final Field<Text> CONTAINER = Field.text("container-title");
    private static final Field<Optional<EdtfDate>> ISSUED = Field.optional("issued", Kinds.DATE);
    private static final Field<Optional<EdtfDate>> ACCESSED = Field.optional("accessed", Kinds.DATE);
    private static final Field<String> URL = Field.withDefault("URL", Kinds.ADDRESS, "");
    private static final Field<String> ARCHIVE_URL = Field.withDefault("archive-url", Kinds.ADDRESS, "");
    private static final Field<Optional<EdtfDate>> ARCHIVED = Field.optional("archived", Kinds.DATE);
    private static final Field<String> LANGUAGE = Field.word("language");
    private static final Field<String> FILE = Field.withDefault("file", Kinds.MEDIA_FILE, "");
    private static final Field<String> SHA256 = Field.word("sha256");
    private static final Field<Optional<Reliability>> RELIABILITY =
            Field.optional("reliability", Kinds.oneOf(Reliability.class));
    private static final Field<Text> NOTE = Field.text("note");

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
