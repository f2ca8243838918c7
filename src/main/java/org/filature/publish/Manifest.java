package org.filature.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was published: every file but this list itself.
 *
 * @param files SHA-256 in lower-case hex by path
 */
record Manifest(SortedMap<String, String> files) {
    /** The list's own path. */
    static final String PATH = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** One line an entry and the same line breaks on every machine, so that a change reads well in git. */
    private static final PrettyPrinter LINES =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The list in a folder; an empty one where there is none that can be read. */
    static Manifest read(Path site) {
        SortedMap<String, String> files = new TreeMap<>();
        try {
            Path file = site.resolve(PATH);
            if (Files.isRegularFile(file)) {
                JsonNode listed = JSON.readTree(Files.readAllBytes(file)).path("files");
                listed.properties()
                        .forEach(entry ->
                                files.put(entry.getKey(), entry.getValue().asString("")));
            }
        } catch (IOException | JacksonException e) {
            files.clear();
        }
        return new Manifest(files);
    }

    byte[] bytes() {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode listed = root.putObject("files");
        files.forEach(listed::put);
        return (JSON.writer().with(LINES).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
