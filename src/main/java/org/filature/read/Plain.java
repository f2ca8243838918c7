package org.filature.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Scalar;
import org.filature.read.Node.Sequence;

/** Turns nodes into plain strings, lists and maps, for {@code extra} and {@code theme}; {@code private} is left out. */
final class Plain {
    private Plain() {}

    static Object of(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Plain::of).toList();
        }
        if (node instanceof Mapping mapping) {
            return map(mapping);
        }
        return ((Scalar) node).text();
    }

    static Map<String, Object> map(Mapping mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.members().forEach((key, member) -> {
            if (!key.equals(Shape.PRIVATE)) {
                map.put(key, of(member.value()));
            }
        });
        return map;
    }
}
