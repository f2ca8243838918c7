package org.filature.view;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of pages in one language, by key. Immutable. */
public final class Messages {
    private final String language;
    private final Map<String, String> words;

    /**
     * @param language BCP 47 tag
     * @param words by key; {@code {0}}, {@code {1}} … stand for what is filled in
     */
    public Messages(String language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    /** The language, as BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Every key there is. */
    public Set<String> keys() {
        return words.keySet();
    }

    /** The words of a key, if there are any. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /**
     * The words of a key.
     *
     * @throws MissingMessageException if there are none
     */
    public String get(String key) {
        return find(key).orElseThrow(() -> new MissingMessageException(language, key));
    }

    /**
     * The words of a key, filled in.
     *
     * @throws MissingMessageException if there are none
     */
    public String get(String key, Object... parts) {
        return fill(get(key), parts);
    }

    /** A pattern filled in. Plain replacement: quotation marks and braces of other kinds stay as they are. */
    static String fill(String pattern, Object... parts) {
        int brace = pattern.indexOf('{');
        if (brace < 0) {
            return pattern;
        }
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int done = 0;
        for (; brace >= 0; brace = pattern.indexOf('{', brace + 1)) {
            int part = brace + 2 < pattern.length() && pattern.charAt(brace + 2) == '}'
                    ? pattern.charAt(brace + 1) - '0'
                    : -1;
            if (part >= 0 && part < parts.length) {
                filled.append(pattern, done, brace).append(parts[part]);
                done = brace + 3;
            }
        }
        return filled.append(pattern, done, pattern.length()).toString();
    }
}
