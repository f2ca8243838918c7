package org.filature.author;

import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.model.EntryType;
import org.filature.read.Description;
import org.filature.read.Format;

/**
 * The JSON Schemas of a dossier's files, by what they are for: {@code event}, {@code event.translation}, {@code site}.
 */
public final class Schemas {
    private static final String TRANSLATION = ".translation";

    private Schemas() {}

    /** Every schema, as the text of a file. */
    public static SortedMap<String, String> of(Format format) {
        SortedMap<String, String> schemas = new TreeMap<>();
        for (EntryType type : EntryType.values()) {
            Description.Keys keys = format.entry(type);
            put(schemas, type.word(), "The front matter of a file in " + type.folder() + "/.", keys);
            put(
                    schemas,
                    type.word() + TRANSLATION,
                    "The front matter of a translation in " + type.folder() + "/: texts, never facts.",
                    keys.inTranslation());
        }
        put(schemas, "index", "The front matter of index.md.", format.home());
        put(
                schemas,
                "index" + TRANSLATION,
                "The front matter of a translation of index.md.",
                format.home().inTranslation());
        put(schemas, "site", "The dossier's settings, site.yaml.", format.site());
        put(schemas, "sources", "The list of sources, sources.yaml.", format.sources());
        put(
                schemas,
                "sources" + TRANSLATION,
                "A translation of the list of sources, such as sources.fr.yaml.",
                format.sourceTranslations());
        return schemas;
    }

    /** The name of a schema's file. */
    public static String file(String name) {
        return name + ".schema.json";
    }

    private static void put(SortedMap<String, String> schemas, String name, String title, Description description) {
        schemas.put(name, new JsonSchema(name, title).write(description));
    }
}
