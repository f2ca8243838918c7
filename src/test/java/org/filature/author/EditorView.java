package org.filature.author;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filature.model.EntryType;
import org.filature.read.ContentReader;
import org.filature.read.Format;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A content folder as an editor sees it: each file's YAML, read as YAML 1.2, held against its schema. */
final class EditorView {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R(.*?)^---\\s*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TRANSLATION = Pattern.compile(".*\\.([a-z]{2,3}(-[A-Z]{2})?)\\.(md|yaml)");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path content;
    private final Map<String, Schema> schemas = new HashMap<>();

    EditorView(Path content) {
        this.content = content;
        Format format = ContentReader.readSite(content).map(Format::of).orElseGet(Format::plain);
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schemas.of(format).forEach((name, text) -> schemas.put(name, registry.getSchema(text)));
    }

    /** What is wrong in each file that has a schema and readable YAML, by its path below the content folder. */
    SortedMap<String, List<String>> complaints() throws IOException {
        SortedMap<String, List<String>> complaints = new TreeMap<>(Comparator.naturalOrder());
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = content.relativize(file).toString();
                Optional<String> schema = schema(path);
                if (schema.isEmpty()) {
                    continue;
                }
                Optional<JsonNode> yaml = yaml(path, Files.readString(file));
                if (yaml.isPresent()) {
                    complaints.put(path, complaints(schema.get(), yaml.get()));
                }
            }
        }
        return complaints;
    }

    /** What is wrong with a text under a schema. */
    List<String> complaints(String schema, String yaml) {
        return complaints(schema, YAML.readTree(yaml));
    }

    private List<String> complaints(String schema, JsonNode yaml) {
        return Objects.requireNonNull(schemas.get(schema)).validate(yaml).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static Optional<JsonNode> yaml(String path, String text) {
        Matcher block = FRONT_MATTER.matcher(text.replace("\uFEFF", ""));
        boolean isBlock = block.find();
        if (!path.endsWith(".yaml") && !isBlock) {
            return Optional.empty();
        }
        try {
            return Optional.of(YAML.readTree(isBlock ? block.group(1) : text))
                    .filter(yaml -> yaml.isObject() || yaml.isArray());
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> schema(String path) {
        Matcher named = TRANSLATION.matcher(path);
        String more = named.matches() && !named.group(1).equals("en") ? ".translation" : "";
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.contains("/")) {
            return EntryType.ofFolder(path.substring(0, path.indexOf('/')))
                    .filter(type -> path.endsWith(".md"))
                    .map(type -> type.word() + more);
        }
        return Stream.of("index.", "site.", "sources.")
                .filter(name::startsWith)
                .filter(start -> name.endsWith(".md") || name.endsWith(".yaml"))
                .map(start -> start.replace(".", "") + more)
                .findFirst();
    }
}
