package org.filature.serve;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the server tells open pages. */
final class Messages {
    /** Nobody reads further, and a page must stay light. */
    private static final int MOST = 200;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Keeps a connection from looking dead, and finds out those that are. */
    static final byte[] HEARTBEAT = bytes(": still here\n\n");

    static final byte[] RELOAD = bytes("event: reload\ndata: {}\n\n");
    static final byte[] RETRY = bytes("retry: 1000\n\n");

    private Messages() {}

    /** How things stand, as an event. */
    static byte[] state(String json) {
        return bytes("event: state\ndata: " + json + "\n\n");
    }

    /** How things stand: the server, the round, and every problem. */
    static String status(String server, Showing showing) {
        List<Diagnostic> diagnostics = showing.diagnostics();
        ObjectNode root = JSON.createObjectNode();
        root.put("server", server)
                .put("generation", showing.round())
                .put(
                        "errors",
                        count(diagnostics, Severity.ERROR)
                                + showing.trouble().stream().count())
                .put("warnings", count(diagnostics, Severity.WARNING));
        ArrayNode problems = root.putArray("problems");
        showing.trouble().map(Problem::trouble).ifPresent(problem -> add(problems, problem));
        // Where many warnings are, what keeps the page from changing must not be cut off, nor be looked for.
        diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(MOST)
                .map(Problem::of)
                .forEach(problem -> add(problems, problem));
        return JSON.writeValueAsString(root);
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static void add(ArrayNode problems, Problem problem) {
        problems.addObject()
                .put("severity", problem.severity())
                .put("code", problem.code())
                .put("path", problem.path())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("message", problem.message())
                .put("hint", problem.hint())
                .put("text", problem.text())
                .put("from", problem.from())
                .put("to", problem.to());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
