package org.filature.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Problems as a JSON array: an object for each, on a line of its own. Lines and columns count from 1, columns in
 * characters; the end is behind the last character. Programs rely on this: fields may be added, none is renamed.
 */
final class JsonReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonReport() {}

    static String of(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> JSON.writeValueAsString(object(diagnostic)))
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static ObjectNode object(Diagnostic diagnostic) {
        Location at = diagnostic.at();
        return JSON.createObjectNode()
                .put("path", at.path())
                .put("line", at.line())
                .put("column", at.column())
                .put("endLine", at.endLine())
                .put("endColumn", at.endColumn())
                .put("severity", diagnostic.severity().word())
                .put("code", diagnostic.code().id())
                .put("message", diagnostic.message())
                .put("hint", diagnostic.hint());
    }
}
