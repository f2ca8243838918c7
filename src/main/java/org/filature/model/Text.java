package org.filature.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words in one or more languages.
 *
 * @param original the language of the original, shown where a translation is missing
 * @param byLanguage the words by BCP 47 tag; empty for an empty text
 */
public record Text(String original, SortedMap<String, String> byLanguage) {
    /** No words at all. */
    public static final Text EMPTY = new Text("", Map.of());

    public Text(String original, Map<String, String> byLanguage) {
        this(original, Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage)));
    }

    /** Words in one language. */
    public static Text of(String language, String words) {
        return new Text(language, Map.of(language, words));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The words for a reader of a language: the translation, or else the original. */
    public Phrase in(String language) {
        Optional<String> translated = Optional.ofNullable(byLanguage.get(language));
        return translated
                .map(words -> new Phrase(words, language))
                .orElseGet(() -> new Phrase(byLanguage.getOrDefault(original, ""), original));
    }

    /** The words in a language, if they were written in it. */
    public Optional<String> exactly(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The original's words. */
    public String words() {
        return byLanguage.getOrDefault(original, "");
    }
}
