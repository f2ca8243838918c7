package org.filature.author;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the story that a new dossier tells, in one language; they fill the gaps {@code <<key>>} of its files.
 */
final class StoryWords {
    private static final Pattern GAP = Pattern.compile("<<([a-z.-]+)>>");
    private static final Set<String> LANGUAGES = Set.of("en", "fr");
    private static final String TITLE = "title";
    /** No language has this tag, so nothing is taken for a translation. */
    private static final String NONE = "none";

    private final Map<String, String> words;

    private StoryWords(Map<String, String> words) {
        this.words = words;
    }

    /** The words in a language, if the program has them. */
    static Optional<StoryWords> in(String language) {
        return LANGUAGES.contains(language) ? Optional.of(read(language)) : Optional.empty();
    }

    /** The words in English, in which the story can always be told. */
    static StoryWords english() {
        return read("en");
    }

    private static StoryWords read(String language) {
        Properties properties = new Properties();
        try (StringReader text = new StringReader(NewDossier.resource("words." + language + ".properties"))) {
            properties.load(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, written(key, properties.getProperty(key))));
        words.put("title.plain", properties.getProperty(TITLE));
        return new StoryWords(words);
    }

    /** Bodies are Markdown, all else is a value of YAML. */
    private static String written(String key, String text) {
        return key.endsWith(".body") ? text : YamlText.of(text);
    }

    /** The words with what the author said of the dossier. */
    StoryWords with(Optional<String> title, List<String> languages) {
        Map<String, String> more = new HashMap<>(words);
        title.ifPresent(said -> more.put(TITLE, YamlText.title(said.strip())));
        title.ifPresent(said -> more.put("title.plain", said.strip()));
        more.put("languages", String.join(", ", languages));
        more.put(
                "translations", languages.size() < 2 ? NONE : String.join("|", languages.subList(1, languages.size())));
        List<String> spoken = languages.stream().filter(LANGUAGES::contains).toList();
        if (languages.size() > 1 && spoken.size() == languages.size()) {
            more.put("site.description", byLanguage("site.description", spoken));
            if (title.isEmpty()) {
                more.put(TITLE, byLanguage(TITLE, spoken));
            }
        }
        return new StoryWords(more);
    }

    private static String byLanguage(String key, List<String> languages) {
        return languages.stream()
                .map(language -> "\n  " + language + ": " + read(language).words.get(key))
                .collect(Collectors.joining());
    }

    /** A text with its gaps filled. */
    String fill(String text) {
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(Optional.ofNullable(words.get(gap.group(1)))
                        .orElseThrow(() -> new IllegalStateException("no words for " + gap.group(1)))))
                .replace(": \n", ":\n");
    }
}
