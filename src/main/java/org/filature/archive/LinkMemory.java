package org.filature.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was seen at each address, on disk: a line each, the last one of an address counts. A line is written as soon as
 * it is known, so that a run that was interrupted goes on where it stopped.
 */
final class LinkMemory {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "links.jsonl";

    private final Path file;
    private final Map<String, Seen> seen;

    private LinkMemory(Path file, Map<String, Seen> seen) {
        this.file = file;
        this.seen = seen;
    }

    /**
     * Reads what is known. Git is told by the folder itself to pass it over.
     *
     * @param folder made if it is not there
     */
    static LinkMemory in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path ignore = folder.resolve(".gitignore");
        if (Files.notExists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        Path file = folder.resolve(FILE);
        Map<String, Seen> seen = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            // A line that a fallen machine left half is none.
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> read(line).ifPresent(known -> seen.put(known.getKey(), known.getValue())));
        }
        return new LinkMemory(file, seen);
    }

    private static Optional<Map.Entry<String, Seen>> read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            Seen known = new Seen(
                    Instant.parse(node.path("asked").asString("")),
                    Seen.State.valueOf(node.path("state").asString("")),
                    node.path("words").asString(""),
                    node.path("sha256").asString(""),
                    node.path("likeness").asString(""),
                    Instant.parse(node.path("since").asString("")));
            return Optional.of(Map.entry(node.path("address").asString(""), known));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Seen of(String address) {
        return seen.getOrDefault(address, Seen.NEVER);
    }

    void put(String address, Seen now) throws IOException {
        seen.put(address, now);
        Files.writeString(file, line(address, now), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Writes each address once. */
    void tidy() throws IOException {
        StringBuilder lines = new StringBuilder();
        seen.forEach((address, known) -> lines.append(line(address, known)));
        Path part = file.resolveSibling(FILE + ".part");
        Files.writeString(part, lines);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(String address, Seen known) {
        return JSON.writeValueAsString(JSON.createObjectNode()
                        .put("address", address)
                        .put("asked", known.asked().toString())
                        .put("state", known.state().name())
                        .put("words", known.words())
                        .put("sha256", known.sha256())
                        .put("likeness", known.likeness())
                        .put("since", known.since().toString()))
                + "\n";
    }
}
