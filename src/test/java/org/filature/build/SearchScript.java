package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search looks through, read back. */
final class SearchScript {
    private static final String START = "var filatureSearch=";

    private final JsonNode data;

    private SearchScript(JsonNode data) {
        this.data = data;
    }

    static SearchScript of(String script) {
        assertThat(script).startsWith(START).endsWith("};\n").doesNotContain("<", "\u2028", "\u2029");
        return new SearchScript(
                JsonMapper.builder().build().readTree(script.substring(START.length(), script.length() - 2)));
    }

    /** A column by the paths of the pages. */
    Map<String, String> column(String name) {
        List<String> paths = lines("path");
        List<String> cells = lines(name);
        assertThat(cells).hasSameSizeAs(paths).hasSize(data.get("size").asInt());
        Map<String, String> byPath = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            byPath.put(paths.get(i), cells.get(i));
        }
        return byPath;
    }

    private List<String> lines(String name) {
        return new ArrayList<>(List.of(data.get(name).asString().split("\n", -1)));
    }

    /** The words for what a page is. */
    List<String> sort(String path) {
        return List.of(lines("sorts")
                .get(Integer.parseInt(column("sort").getOrDefault(path, "")))
                .split(" "));
    }

    List<String> vocabulary() {
        return List.of(data.get("vocabulary").asString().split(" "));
    }
}
