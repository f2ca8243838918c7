package org.filature.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code value | json}: texts, numbers, lists, maps and records as JSON. It is safe within scripts and pages too: what
 * could end a script or begin a tag is written as {@code \\u003c}.
 */
final class JsonFilter implements Filter {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public List<String> getArgumentNames() {
        return List.of();
    }

    @Override
    public Object apply(
            @Nullable Object input,
            Map<String, Object> args,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        try {
            return new SafeString(json(input));
        } catch (JacksonException e) {
            throw new PebbleException(e, "this cannot be said in JSON", line, self.getName());
        }
    }

    /** A value as JSON that is safe within scripts and pages. */
    static String json(@Nullable Object value) {
        return safe(JSON.writeValueAsString(value));
    }

    /** Outside of texts none of these has a place in JSON, so each may be escaped wherever it stands. */
    private static String safe(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<' -> safe.append("\\u003c");
                case '>' -> safe.append("\\u003e");
                case '&' -> safe.append("\\u0026");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
