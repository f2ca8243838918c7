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
import org.jspecify.annotations.Nullable;

/** {@code t('key', part, …)}: words of the page's language, filled in. */
final class SayFunction implements Function {
    private final Map<Locale, Tongue> tongues;

    SayFunction(Map<Locale, Tongue> tongues) {
        this.tongues = Map.copyOf(tongues);
    }

    @Override
    public @Nullable List<String> getArgumentNames() {
        return null;
    }

    @Override
    public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
        Tongue tongue = tongues.get(context.getLocale());
        Object key = args.get("0");
        if (tongue == null || key == null) {
            throw new PebbleException(null, "t() wants a key", line, self.getName());
        }
        Object[] parts = new Object[args.size() - 1];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = String.valueOf(args.get(String.valueOf(i + 1)));
        }
        try {
            return tongue.messages().get(key.toString(), parts);
        } catch (MissingMessageException e) {
            throw new PebbleException(e, e.getMessage(), line, self.getName());
        }
    }
}
