package org.filature.author;

import java.util.List;
import java.util.Map;
import org.filature.read.Description;

/** The text of a new entry's file. */
final class EntryText {
    private final EntryForm form;
    private final Description.Keys format;
    private final StringBuilder text = new StringBuilder("---\n");

    EntryText(EntryForm form, Description.Keys format) {
        this.form = form;
        this.format = format;
    }

    /** @param values the YAML of each key that is known, its items apart */
    String of(Wish wish, Map<String, List<String>> values) {
        line(form.title(), YamlText.title(wish.title().strip()));
        values.forEach(this::value);
        if (wish.isDraft()) {
            text.append("# Nothing of it is published while this line is here.\ndraft: true\n");
        }
        List<Description.Key> open = form.offered().stream()
                .filter(name -> !values.containsKey(name))
                .flatMap(name -> format.keys().stream().filter(key -> key.name().equals(name)))
                .toList();
        if (!open.isEmpty()) {
            text.append("\n# More that may be said; take the `# ` away from what you fill in.\n");
            open.forEach(this::offer);
        }
        text.append("---\n");
        if (!form.cue().isEmpty()) {
            text.append("\n%% ").append(form.cue()).append(" %%\n");
        }
        return text.toString();
    }

    private void value(String key, List<String> items) {
        boolean isList = format.keys().stream()
                .anyMatch(known -> known.name().equals(key) && known.value() instanceof Description.ListOf);
        if (isList) {
            text.append(key).append(":\n");
            items.forEach(item -> text.append("  - ").append(item).append('\n'));
        } else {
            line(key, items.get(0));
        }
    }

    private void line(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private void offer(Description.Key key) {
        text.append("#\n# ").append(key.meaning()).append(words(key.value())).append('\n');
        text.append("# ").append(key.name()).append(": ").append(key.example()).append('\n');
    }

    private static String words(Description value) {
        boolean isShort =
                value instanceof Description.OneOf words && words.words().size() < 20;
        return isShort ? " One of: " + String.join(", ", ((Description.OneOf) value).words()) + "." : "";
    }
}
