package org.filature.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.filature.render.PageExtension.Tongue;
import org.filature.view.MissingMessageException;

/** {@code n('key', number)}: words of the page's language that depend on a number, with the number filled in. */
final class CountFunction implements Function {
    private final Map<Locale, Tongue> tongues;

    CountFunction(Map<Locale, Tongue> tongues) {
        this.tongues = Map.copyOf(tongues);
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of("key", "number");
    }

    @Override
    public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
        Tongue tongue = tongues.get(context.getLocale());
        if (tongue == null
                || !(args.get("key") instanceof String key)
                || !(args.get("number") instanceof Number number)) {
            throw new PebbleException(null, "n() wants a key and a number", line, self.getName());
        }
        try {
            return tongue.numbers().count(key, number.longValue());
        } catch (MissingMessageException e) {
            throw new PebbleException(e, e.getMessage(), line, self.getName());
        }
    }
}
