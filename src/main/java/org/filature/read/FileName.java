package org.filature.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name says.
 *
 * @param stem the name without {@code .md} and language
 * @param language the language that the name gives; empty for an original
 */
record FileName(String stem, Optional<String> language) {
    /** A BCP 47 tag of language, script and region, as far as names of files carry one. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(.+)\\.([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?)");

    /**
     * @param name the file's name without its last ending
     * @param languages the dossier's; an ending in capitals counts only if it is one of them
     */
    static FileName of(String name, List<String> languages) {
        Matcher translated = LANGUAGE.matcher(name);
        if (!translated.matches()) {
            return new FileName(name, Optional.empty());
        }
        String language = translated.group(2);
        boolean isFirst = languages.get(0).equals(language);
        return new FileName(translated.group(1), isFirst ? Optional.empty() : Optional.of(language));
    }
}
