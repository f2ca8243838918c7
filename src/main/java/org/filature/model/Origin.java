package org.filature.model;

import java.util.Map;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;

/**
 * Where an entry and each of its fields are written.
 *
 * @param file the original's file
 * @param fields the place of each value by JSON pointer, such as {@code /positions/0/from}
 */
public record Origin(TextFile file, Map<String, Location> fields) {
    /** What the program itself supplies. */
    public static final Origin NONE = new Origin(TextFile.NONE, Map.of());

    public Origin {
        fields = Map.copyOf(fields);
    }

    /** The place of a value, or of the nearest thing that holds it. */
    public Location at(String pointer) {
        for (String path = pointer; !path.isEmpty(); path = path.substring(0, path.lastIndexOf('/'))) {
            Location place = fields.get(path);
            if (place != null) {
                return place;
            }
        }
        return file.start();
    }
}
