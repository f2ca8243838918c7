package org.filature.model;

import java.util.List;
import org.filature.diagnostic.Location;

/**
 * What a dossier says of a policy where it has no page on it.
 *
 * @param parts in the order in which a page tells them
 * @param at where it is written
 */
public record Statement(List<Part> parts, Location at) {
    public Statement {
        parts = List.copyOf(parts);
    }

    /**
     * One thing that is said.
     *
     * @param name what it is about, such as {@code owner}
     * @param items texts; several where it is a list
     */
    public record Part(String name, List<Text> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** Whether it says anything of a thing. */
    public boolean tells(String name) {
        return parts.stream().anyMatch(part -> part.name().equals(name));
    }
}
