package org.filature.author;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.model.EntryType;
import org.filature.read.Description;
import org.filature.read.Format;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How Obsidian shows the properties of front matter. Dates are texts there: its own dates cannot say "about 2015".
 * Blocks and lists of blocks are left to it, since it can only show them.
 */
final class ObsidianTypes {
    /** What Obsidian itself knows. */
    private static final Map<String, String> ITS_OWN = Map.of("aliases", "aliases", "tags", "tags");

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private ObsidianTypes() {}

    /** The file {@code types.json}. */
    static String of(Format format) {
        SortedMap<String, String> types = new TreeMap<>(ITS_OWN);
        for (EntryType type : EntryType.values()) {
            for (Description.Key key : format.entry(type).keys()) {
                String shown = shown(key.value());
                if (!shown.isEmpty()) {
                    types.putIfAbsent(key.name(), shown);
                }
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("types", types)) + "\n";
    }

    private static String shown(Description value) {
        if (value instanceof Description.Named named) {
            return shown(named.is());
        } else if (value instanceof Description.Truth) {
            return "checkbox";
        } else if (value instanceof Description.Whole) {
            return "number";
        } else if (value instanceof Description.ListOf list) {
            return shown(list.item()).equals("text") ? "multitext" : "";
        } else if (value instanceof Description.Keys keys) {
            return keys.bare().isPresent() && keys.keys().size() == 1 ? "text" : "";
        }
        boolean isText = value instanceof Description.Words
                || value instanceof Description.Line
                || value instanceof Description.OneOf
                || value instanceof Description.Date;
        return isText ? "text" : "";
    }
}
