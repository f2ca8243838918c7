package org.filature.read;

import java.util.List;
import java.util.Map;
import org.filature.diagnostic.Location;

/** Data as written, each value with its place: texts stay texts, whatever YAML would make of them. */
sealed interface Node {
    /** The value's place. */
    Location at();

    /** What a message calls it, such as "a list". */
    String word();

    /** Whether nothing is written: an empty or blank value, {@code ~} or {@code null}. */
    default boolean isNull() {
        return false;
    }

    /**
     * A text, number, date or truth value.
     *
     * @param text as the author means it, quotes and escapes undone
     * @param quoted whether it stood in quotes or a block
     */
    record Scalar(String text, boolean quoted, Location at) implements Node {
        @Override
        public String word() {
            return "a text";
        }

        @Override
        public boolean isNull() {
            return text.isBlank() || (!quoted && (text.equals("~") || text.equals("null")));
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Location at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String word() {
            return "a list";
        }
    }

    /**
     * Keys and values.
     *
     * @param members in the order written
     */
    record Mapping(Map<String, Member> members, Location at) implements Node {
        @Override
        public String word() {
            return "a block of keys";
        }
    }

    /** A value with the place of its key. */
    record Member(Location key, Node value) {}
}
