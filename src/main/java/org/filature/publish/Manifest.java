package org.filature.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was published: every file but this list itself. What it does not name, no build has written.
 *
 * @param files paths below the site's root, with {@code /}
 */
record Manifest(SortedSet<String> files) {
    /** The list's own path. */
    static final String PATH = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** One line a file and the same line breaks on every machine, so that a change reads well in git. */
    private static final PrettyPrinter LINES = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    static Manifest of(Collection<String> files) {
        return new Manifest(Collections.unmodifiableSortedSet(new TreeSet<>(files)));
    }

    /** The list in a folder; an empty one where there is none that can be read. */
    static Manifest read(Path site) {
        SortedSet<String> files = new TreeSet<>();
        try {
            Path file = site.resolve(PATH);
            if (Files.isRegularFile(file)) {
                JSON.readTree(Files.readAllBytes(file)).path("files").forEach(path -> files.add(path.asString("")));
            }
        } catch (IOException | JacksonException e) {
            files.clear();
        }
        return of(files);
    }

    byte[] bytes() {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode listed = root.putArray("files");
        files.forEach(listed::add);
        return (JSON.writer().with(LINES).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
