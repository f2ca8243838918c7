package org.filature.read;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.model.Entry;
import org.filature.model.EntryType;
import org.filature.model.Head;
import org.filature.model.Markdown;
import org.filature.model.Slug;
import org.filature.model.Source;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Member;
import org.filature.read.Node.Scalar;

/**
 * One entry's files: the original and its translations.
 *
 * @param stem the id that the files' name gives
 * @param translations by language
 */
record EntryFile(String stem, TextFile original, SortedMap<String, TextFile> translations) {
    /** Pages are files, and no file system takes names of more than 255 bytes. */
    static final int LONGEST_ID = 120;

    /** Reads an entry of a type. */
    Optional<Entry> read(EntryType type, Reading.Settings settings, Diagnostics diagnostics, Queue<Source> inPlace) {
        return read(EntryShapes.of(type), true, settings, diagnostics, inPlace);
    }

    /**
     * Reads an entry.
     *
     * @param isFrontMatterRequired whether the original must have front matter
     */
    Optional<Entry> read(
            EntryShape shape,
            boolean isFrontMatterRequired,
            Reading.Settings settings,
            Diagnostics diagnostics,
            Queue<Source> inPlace) {
        SortedMap<String, Markdown> bodies = new TreeMap<>();
        SortedMap<String, Node> translated = new TreeMap<>();
        Optional<Mapping> fields =
                part(settings.languages().get(0), original, isFrontMatterRequired, diagnostics, bodies);
        translations.forEach((language, file) -> part(language, file, false, diagnostics, bodies)
                .ifPresent(mapping -> translated.put(language, mapping)));
        Mapping known = fields.orElseGet(() -> new Mapping(Map.of(), original.start()));
        if (fields.isEmpty() && isFrontMatterRequired) {
            return Optional.empty();
        }
        return entry(shape, known, translated, bodies, new Reading(settings, diagnostics, inPlace));
    }

    private static Optional<Mapping> part(
            String language,
            TextFile file,
            boolean isFrontMatterRequired,
            Diagnostics diagnostics,
            SortedMap<String, Markdown> bodies) {
        FrontMatter parts = FrontMatter.of(file, isFrontMatterRequired, diagnostics);
        Markdown body = new Markdown(language, file, parts.bodyOffset());
        if (!body.isBlank()) {
            bodies.put(language, body);
        }
        return parts.fields();
    }

    private Optional<Entry> entry(
            EntryShape shape,
            Mapping fields,
            SortedMap<String, Node> translated,
            SortedMap<String, Markdown> bodies,
            Reading reading) {
        String id = id(fields, reading);
        Written written = new Written(Optional.of(fields), translated, "");
        return Shape.<Entry>of(shape.fields(), (values, surroundings) -> {
                    Head head = HeadShape.head(id, original, translations, values, surroundings, bodies);
                    return shape.build().build(values, head);
                })
                .read(written, reading);
    }

    /** The id that is written, or else the file's name; mended where it is none, which is reported. */
    private String id(Mapping fields, Reading reading) {
        Optional<Scalar> given = Optional.ofNullable(fields.members().get("id"))
                .map(Member::value)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar -> !scalar.isNull());
        String id = given.map(Scalar::text).orElse(stem);
        boolean isLong = id.length() > LONGEST_ID;
        if (Slug.isId(id) && !isLong) {
            return id;
        }
        String mended = Slug.of(id, LONGEST_ID);
        Location at = given.map(Scalar::at).orElseGet(original::start);
        reading.problem(
                Code.INVALID_ID,
                at,
                isLong
                        ? "an id has at most " + LONGEST_ID + " characters"
                        : "`" + id + "` cannot be an id: only a-z, 0-9 and single hyphens can",
                given.isPresent()
                        ? "write `" + mended + "`"
                        : "name the file `" + mended + ".md`, or write `id: " + mended + "`");
        return mended;
    }
}
