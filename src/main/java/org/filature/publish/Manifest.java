package org.filature.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.filature.model.PageState;
import org.filature.model.Sha256;
import org.filature.model.SiteFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was published: every file with its SHA-256, but this list itself and what is made of it, the list of sums and
 * the signature. What it does not name, no build has written.
 *
 * @param files by path below the site's root, with {@code /}
 */
public record Manifest(SortedMap<String, Item> files) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * A file.
     *
     * @param sha256 in lower-case hex; empty in a list of an older program
     * @param bytes how many it has; less than 0 in such a list
     * @param page what is kept of it if it is an entry's page
     */
    public record Item(String sha256, long bytes, Optional<PageState> page) {
        private static final Item UNKNOWN = new Item("", -1, Optional.empty());

        static Item of(byte[] content) {
            return new Item(Sha256.hex(content), content.length, Optional.empty());
        }

        Item of(PageState state) {
            return new Item(sha256, bytes, Optional.of(state));
        }
    }

    /** What is kept of entries' pages, by path. */
    public SortedMap<String, PageState> pages() {
        SortedMap<String, PageState> pages = new TreeMap<>();
        files.forEach((path, item) -> item.page().ifPresent(state -> pages.put(path, state)));
        return pages;
    }

    static Manifest of(Map<String, Item> files) {
        return new Manifest(new TreeMap<>(files));
    }

    /** The list in a folder; an empty one where there is none that can be read. */
    static Manifest read(Path site) {
        try {
            Path file = site.resolve(SiteFiles.MANIFEST);
            return Files.isRegularFile(file)
                    ? parse(Files.readAllBytes(file)).orElseGet(() -> of(Map.of()))
                    : of(Map.of());
        } catch (IOException e) {
            return of(Map.of());
        }
    }

    /** A list as it was published; empty if it is none. */
    public static Optional<Manifest> parse(byte[] json) {
        try {
            JsonNode listed = JSON.readTree(json).path("files");
            SortedMap<String, Item> files = new TreeMap<>();
            for (JsonNode file : listed) {
                // Before there were sums, a file was its path alone.
                boolean isPath = file.isString();
                files.put(
                        isPath ? file.asString("") : file.path("path").asString(""),
                        isPath
                                ? Item.UNKNOWN
                                : new Item(
                                        file.path("sha256").asString(""),
                                        file.path("bytes").asLong(-1),
                                        page(file)));
            }
            return listed.isArray() ? Optional.of(of(files)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<PageState> page(JsonNode file) {
        if (file.path("retracted").asBoolean(false)) {
            return Optional.of(PageState.RETRACTED);
        }
        String content = file.path("content").asString("");
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageState(content, file.path("corrections").asInt(0), false));
    }

    private static ObjectNode line(String path, Item item) {
        ObjectNode line = JSON.createObjectNode()
                .put("path", path)
                .put("sha256", item.sha256())
                .put("bytes", item.bytes());
        item.page().ifPresent(page -> {
            if (page.retracted()) {
                line.put("retracted", true);
            } else {
                line.put("content", page.content());
                if (page.corrections() > 0) {
                    line.put("corrections", page.corrections());
                }
            }
        });
        return line;
    }

    /** One line a file, in order of their paths, so that a change reads well in git. */
    public byte[] bytes() {
        StringJoiner lines = new StringJoiner(",\n", "{\n  \"files\": [\n", "\n  ]\n}\n");
        lines.setEmptyValue("{\n  \"files\": []\n}\n");
        files.forEach((path, item) -> lines.add("    " + JSON.writeValueAsString(line(path, item))));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Every file and the list itself, as {@code sha256sum -c} reads them.
     *
     * @param listed the list as it is published
     */
    public byte[] sums(byte[] listed) {
        SortedMap<String, String> sums = new TreeMap<>();
        files.forEach((path, item) -> sums.put(path, item.sha256()));
        sums.put(SiteFiles.MANIFEST, Sha256.hex(listed));
        StringBuilder lines = new StringBuilder();
        sums.forEach((path, sum) -> lines.append(sumLine(path, sum)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A backslash before the line says that the name has some. */
    private static String sumLine(String path, String sum) {
        String escaped = path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return (escaped.equals(path) ? "" : "\\") + sum + "  " + escaped + "\n";
    }
}
