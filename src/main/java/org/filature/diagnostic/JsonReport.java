package org.filature.diagnostic;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Problems as one JSON object. */
final class JsonReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonReport() {}

    static String of(List<Diagnostic> diagnostics) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode list = root.putArray("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            list.addObject()
                    .put("path", diagnostic.at().path())
                    .put("line", diagnostic.at().line())
                    .put("column", diagnostic.at().column())
                    .put("width", diagnostic.at().width())
                    .put("severity", diagnostic.severity().word())
                    .put("code", diagnostic.code().id())
                    .put("message", diagnostic.message())
                    .put("hint", diagnostic.hint());
        }
        return JSON.writeValueAsString(root) + "\n";
    }
}
