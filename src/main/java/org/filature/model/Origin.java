package org.filature.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;

/**
 * Where an entry and each of its fields are written.
 *
 * @param file the original's file
 * @param fields the place of each value by JSON pointer, such as {@code /positions/0/from}
 * @param translations the translations' files by language
 */
public record Origin(TextFile file, Map<String, Location> fields, SortedMap<String, TextFile> translations) {
    /** What the program itself supplies. */
    public static final Origin NONE = new Origin(TextFile.NONE, Map.of());

    public Origin {
        fields = Map.copyOf(fields);
        translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
    }

    /** What is written in one file alone. */
    public Origin(TextFile file, Map<String, Location> fields) {
        this(file, fields, Collections.emptySortedMap());
    }

    /** The file that holds the words of a language: the translation, or else the original. */
    public TextFile in(String language) {
        return Optional.ofNullable(translations.get(language)).orElse(file);
    }

    /** The place of a value, or of the nearest thing that holds it. */
    public Location at(String pointer) {
        for (String path = pointer; !path.isEmpty(); path = path.substring(0, path.lastIndexOf('/'))) {
            Location place = fields.get(path);
            if (place != null) {
                return place;
            }
        }
        return fields.getOrDefault("", file.start());
    }
}
