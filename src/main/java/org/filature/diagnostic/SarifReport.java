package org.filature.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Problems as SARIF 2.1.0 (OASIS). */
final class SarifReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SarifReport() {}

    static String of(List<Diagnostic> diagnostics) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Filature");
        ArrayNode rules = driver.putArray("rules");
        diagnostics.stream().map(Diagnostic::code).distinct().sorted().forEach(code -> rule(code, rules.addObject()));
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        diagnostics.forEach(diagnostic -> result(diagnostic, results.addObject()));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void rule(Code code, ObjectNode rule) {
        rule.put("id", code.id());
        rule.putObject("shortDescription").put("text", code.meaning() + ".");
        String explanation = RuleBook.explanation(code).orElseGet(code::meaning);
        rule.putObject("fullDescription")
                .put("text", explanation.replace("**", ""))
                .put("markdown", explanation);
        String page = RuleBook.page(code).orElseGet(code::meaning);
        rule.putObject("help").put("text", page).put("markdown", page);
        rule.putObject("defaultConfiguration").put("level", code.severity().word());
    }

    private static void result(Diagnostic diagnostic, ObjectNode result) {
        result.put("ruleId", diagnostic.code().id())
                .put("level", diagnostic.severity().word());
        String hint = diagnostic.hint();
        result.putObject("message").put("text", diagnostic.message() + (hint.isEmpty() ? "" : ". " + hint));
        ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(diagnostic.at().path()));
        physical.putObject("region")
                .put("startLine", diagnostic.at().line())
                .put("startColumn", diagnostic.at().column())
                .put("endLine", diagnostic.at().line())
                .put("endColumn", diagnostic.at().column() + diagnostic.at().width());
    }

    /** A path as a relative reference (RFC 3986), letters of other scripts escaped. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(
                    isPlain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return uri.toString();
    }
}
