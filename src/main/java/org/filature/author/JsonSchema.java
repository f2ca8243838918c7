package org.filature.author;

import java.util.List;
import java.util.Map;
import org.filature.read.Description;
import org.filature.read.Description.Amount;
import org.filature.read.Description.Date;
import org.filature.read.Description.Either;
import org.filature.read.Description.Keys;
import org.filature.read.Description.Line;
import org.filature.read.Description.ListOf;
import org.filature.read.Description.MapOf;
import org.filature.read.Description.Named;
import org.filature.read.Description.OneOf;
import org.filature.read.Description.Truth;
import org.filature.read.Description.Whole;
import org.filature.read.Description.Words;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a description as a JSON Schema of 2020-12. YAML makes numbers of {@code 2018} and truth values of {@code true}
 * where the program reads texts, so a text may be any of these. Nothing but what recurs stands under {@code $defs}.
 */
final class JsonSchema {
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER)))
            .build();
    /** The characters of EDTF; what they must make, only the program can tell. */
    private static final String DATE = "^\\s*[-+?~%0-9XY\\[{/.][-+?~%0-9XYESTZ:,./\\s\\[\\]{}]*$";

    private static final String NOTHING = "nothing";

    private final ObjectNode root = JSON.createObjectNode();
    private final ObjectNode recurring = JSON.createObjectNode();

    /** @param meaning one sentence on what the schema is for */
    JsonSchema(String name, String meaning) {
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:filature:" + name.replace('.', '-'));
        root.put("title", name.replace('.', ' '));
        root.put("description", meaning);
    }

    /** The schema as the text of a file. */
    String write(Description description) {
        root.setAll(schema(description));
        if (!recurring.isEmpty()) {
            root.set("$defs", recurring);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private ObjectNode schema(Description description) {
        if (description instanceof Named named) {
            return recurring(named);
        } else if (description instanceof Keys keys) {
            return block(keys);
        } else if (description instanceof ListOf list) {
            return list(list);
        } else if (description instanceof MapOf map) {
            return map(map);
        } else if (description instanceof Either either) {
            return anyOf(either.forms().stream().map(this::schema).toList());
        } else if (description instanceof OneOf words) {
            return oneOf(words);
        }
        return plain(description);
    }

    private static ObjectNode plain(Description description) {
        if (description instanceof Date) {
            return date();
        } else if (description instanceof Words) {
            return types("string", "number", "boolean");
        } else if (description instanceof Line line) {
            return line.pattern().isEmpty()
                    ? types("string", "number", "boolean")
                    : types("string").put("pattern", line.pattern());
        } else if (description instanceof Amount amount) {
            return types("number", "string").put("pattern", amount.pattern());
        } else if (description instanceof Whole) {
            return types("integer", "string").put("pattern", "^[-+]?[0-9]+$");
        } else if (description instanceof Truth) {
            ObjectNode truth = JSON.createObjectNode();
            truth.putArray("enum").add(true).add(false).add("true").add("false");
            return truth;
        }
        return JSON.createObjectNode();
    }

    private static ObjectNode types(String... types) {
        ObjectNode schema = JSON.createObjectNode();
        if (types.length == 1) {
            return schema.put("type", types[0]);
        }
        ArrayNode list = schema.putArray("type");
        List.of(types).forEach(list::add);
        return schema;
    }

    /** A year is a number to YAML, {@code [2017, 2018]} a list and {@code {2017, 2018}} a block of empty values. */
    private static ObjectNode date() {
        ObjectNode set = types("array");
        set.set("items", types("string", "integer"));
        ObjectNode all = types("object");
        all.set("additionalProperties", types("null"));
        ObjectNode schema = anyOf(List.of(types("string").put("pattern", DATE), types("integer"), set, all));
        schema.put("description", "A date in EDTF, as exact as it is known.");
        schema.putArray("examples")
                .add("2024-10-02")
                .add("2024-10")
                .add("2015~")
                .add("2018?")
                .add("201X")
                .add("2023-03/..");
        return schema;
    }

    /** Words that look like numbers are numbers to YAML, and {@code off} is a truth value to some editors. */
    private static ObjectNode oneOf(OneOf words) {
        ObjectNode schema = JSON.createObjectNode();
        ArrayNode list = schema.putArray("enum");
        for (String word : words.words()) {
            if (word.matches("[0-9]+")) {
                list.add(Integer.parseInt(word));
            }
            list.add(word);
            if (word.equals("off")) {
                list.add(false);
            }
        }
        words.also().forEach(list::add);
        return schema;
    }

    private ObjectNode recurring(Named named) {
        if (!recurring.has(named.name())) {
            recurring.set(named.name(), JSON.createObjectNode());
            recurring.set(named.name(), schema(named.is()));
        }
        return JSON.createObjectNode().put("$ref", "#/$defs/" + named.name());
    }

    private ObjectNode list(ListOf list) {
        ObjectNode many = types("array");
        many.set("items", orNothing(schema(list.item())));
        return list.single() ? anyOf(List.of(schema(list.item()), many)) : many;
    }

    private ObjectNode map(MapOf map) {
        ObjectNode schema = types("object");
        if (!map.pattern().isEmpty()) {
            schema.putObject("propertyNames").put("pattern", map.pattern());
        }
        schema.set("additionalProperties", orNothing(schema(map.value())));
        return schema;
    }

    private ObjectNode block(Keys keys) {
        ObjectNode schema = types("object");
        ObjectNode properties = schema.putObject("properties");
        keys.keys().forEach(key -> properties.set(key.name(), property(key)));
        List<Description.Key> required =
                keys.keys().stream().filter(Description.Key::isRequired).toList();
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            required.forEach(key -> names.add(key.name()));
        }
        schema.put("additionalProperties", false);
        return keys.bare().isPresent() ? anyOf(List.of(schema(keys.bare().get().value()), schema)) : schema;
    }

    private ObjectNode property(Description.Key key) {
        ObjectNode value = schema(key.value());
        ObjectNode schema = key.isRequired() ? something(value, key.value()) : orNothing(value);
        schema.put("description", key.meaning());
        if (!key.standard().isEmpty()) {
            schema.set("default", typed((Object) key.standard()));
        }
        if (!key.example().isEmpty()) {
            schema.putArray("examples").add(typed(key.exampleAsRead()));
        }
        return schema;
    }

    /** What was read as texts, with the types that YAML gives them. */
    private static JsonNode typed(Object read) {
        if (read instanceof List<?> list) {
            ArrayNode array = JSON.createArrayNode();
            list.forEach(item -> array.add(typed(item)));
            return array;
        }
        if (read instanceof Map<?, ?> map) {
            ObjectNode object = JSON.createObjectNode();
            map.forEach((key, value) -> object.set(String.valueOf(key), typed(value)));
            return object;
        }
        String word = String.valueOf(read);
        boolean isTyped = word.equals("true") || word.equals("false") || word.matches("0|[1-9][0-9]*");
        return isTyped ? JSON.readTree(word) : JSON.getNodeFactory().stringNode(word);
    }

    /** What is required must not be empty: neither a blank text nor a list of nothing. */
    private static ObjectNode something(ObjectNode value, Description description) {
        Description bare = description instanceof Named named ? named.is() : description;
        if (bare instanceof ListOf) {
            return value.put("minItems", 1);
        }
        boolean isText = bare instanceof Words || bare instanceof Keys || bare.equals(new Line(""));
        return isText ? value.put("pattern", "\\S") : value;
    }

    /** Where nothing needs to be written, a key without a value is not wrong. */
    private ObjectNode orNothing(ObjectNode value) {
        if (value.isEmpty()) {
            return value;
        }
        boolean isAnyText = value.has("type") && value.get("type").isArray() && !value.has("pattern");
        if (isAnyText) {
            value.withArray("type").add("null");
            return value;
        }
        if (!recurring.has(NOTHING)) {
            recurring.set(NOTHING, nothing());
        }
        return anyOf(List.of(value, JSON.createObjectNode().put("$ref", "#/$defs/" + NOTHING)));
    }

    /** An empty value or a blank text, said by what it is not: editors offer what a schema says that a value is. */
    private static ObjectNode nothing() {
        ObjectNode something = anyOf(List.of(
                types("number", "boolean", "array", "object"), types("string").put("pattern", "\\S")));
        ObjectNode schema = JSON.createObjectNode();
        schema.set("not", something);
        return schema;
    }

    private static ObjectNode anyOf(List<ObjectNode> forms) {
        ObjectNode schema = JSON.createObjectNode();
        ArrayNode list = schema.putArray("anyOf");
        for (ObjectNode form : forms) {
            boolean isNested = form.size() == 1 && form.has("anyOf");
            if (isNested) {
                form.get("anyOf").forEach(list::add);
            } else {
                list.add(form);
            }
        }
        return schema;
    }
}
