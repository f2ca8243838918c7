package org.filature.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Member;
import org.filature.read.Node.Scalar;
import org.filature.read.Node.Sequence;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into the same {@link Node}s as YAML. */
final class JsonNodes {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final TextFile file;
    private final JsonParser parser;

    private JsonNodes(TextFile file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The JSON of a file; empty if it cannot be read, which is then reported. */
    static Optional<Node> read(TextFile file, Diagnostics diagnostics) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
            parser.nextToken();
            return Optional.of(new JsonNodes(file, parser).value());
        } catch (StreamReadException e) {
            int offset = e.getLocation() == null
                    ? 0
                    : (int) Math.max(0, e.getLocation().getCharOffset());
            diagnostics.add(Code.JSON_SYNTAX, file.at(offset, offset + 1), "the JSON cannot be read", "export it anew");
            return Optional.empty();
        }
    }

    private Node value() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        if (token == JsonToken.START_ARRAY) {
            return array();
        }
        Location at = place();
        boolean isText = token == JsonToken.VALUE_STRING;
        String text = token == JsonToken.VALUE_NULL || token == null ? "" : parser.getString();
        return new Scalar(text, isText, at);
    }

    private Node object() {
        int start = offset();
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Location key = place();
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, new Member(key, value()));
        }
        return new Mapping(members, file.at(start, start + 1));
    }

    private Node array() {
        int start = offset();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Sequence(items, file.at(start, start + 1));
    }

    private Location place() {
        int start = offset();
        return file.at(start, start + Math.max(1, parser.getStringLength()));
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
