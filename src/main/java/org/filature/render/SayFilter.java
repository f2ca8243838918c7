package org.filature.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.filature.view.Words;
import org.jspecify.annotations.Nullable;

/** {@code words | say}: words as HTML, in a {@code span} that says their language where that is not the page's. */
final class SayFilter implements Filter {
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
        if (!(input instanceof Words words)) {
            throw new PebbleException(null, "`say` is for words with a language", line, self.getName());
        }
        String html = Html.escape(words.text());
        return new SafeString(
                words.lang().isEmpty() ? html : "<span lang=\"" + Html.escape(words.lang()) + "\">" + html + "</span>");
    }
}
