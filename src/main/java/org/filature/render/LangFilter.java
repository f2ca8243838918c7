package org.filature.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.filature.view.Passage;
import org.filature.view.Words;
import org.jspecify.annotations.Nullable;

/** {@code <h1{{ title | lang }}>}: the attribute that says the language of words where that is not the page's. */
final class LangFilter implements Filter {
    private static final SafeString NONE = new SafeString("");

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
        if (input instanceof Words words) {
            return attribute(words.lang());
        }
        if (input instanceof Passage passage) {
            return attribute(passage.lang());
        }
        throw new PebbleException(null, "`lang` is for words with a language", line, self.getName());
    }

    private static SafeString attribute(String lang) {
        return lang.isEmpty() ? NONE : new SafeString(" lang=\"" + Html.escape(lang) + "\"");
    }
}
