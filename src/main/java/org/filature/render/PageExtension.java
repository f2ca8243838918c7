package org.filature.render;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.filature.view.Messages;
import org.filature.view.Numbers;

/**
 * What templates can ask for beyond Pebble: {@code t('key', …)} for words, {@code n('key', number)} for words that
 * depend on a number, {@code words | say} for words in whatever language, {@code words | lang} for the attribute that
 * says which; and the smallest parts of pages, see {@link Parts}.
 */
final class PageExtension extends AbstractExtension {
    private final Map<Locale, Tongue> tongues = new HashMap<>();

    /** The words of a language with its numbers. */
    record Tongue(Messages messages, Numbers numbers) {}

    PageExtension(Collection<Messages> messages) {
        messages.forEach(
                words -> tongues.put(Locale.forLanguageTag(words.language()), new Tongue(words, new Numbers(words))));
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> functions = new HashMap<>(PartFunction.all(tongues));
        functions.put("t", new SayFunction(tongues));
        functions.put("n", new CountFunction(tongues));
        return functions;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("say", new SayFilter(), "lang", new LangFilter(), "json", new JsonFilter());
    }
}
