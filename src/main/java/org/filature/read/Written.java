package org.filature.read;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.filature.diagnostic.Location;

/**
 * A value as written: in the original, and at the same place of each translation.
 *
 * @param original empty if the original says nothing here
 * @param translations by language; only those that say something here
 * @param pointer where the value is in its entry, as a JSON pointer
 */
record Written(Optional<Node> original, SortedMap<String, Node> translations, String pointer) {
    /** A value without translations. */
    static Written of(Node node, String pointer) {
        return new Written(Optional.of(node), new TreeMap<>(), pointer);
    }

    /** The place to name when something is wrong with the value. */
    Location at() {
        return original.or(() -> translations.values().stream().findFirst())
                .map(Node::at)
                .orElse(Location.NONE);
    }

    /** The value at a step inside this one, taken from the original and every translation. */
    Written step(String name, Function<Node, Optional<Node>> inside) {
        SortedMap<String, Node> found = new TreeMap<>();
        translations.forEach((language, node) ->
                inside.apply(node).filter(value -> !value.isNull()).ifPresent(value -> found.put(language, value)));
        Optional<Node> value = original.flatMap(inside).filter(node -> !node.isNull());
        return new Written(value, found, pointer + "/" + name);
    }
}
