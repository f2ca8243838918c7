package org.filature.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.view.Messages;

/**
 * Reads the words of pages from {@code i18n/<part>.<language>.properties}, in UTF-8: key by key the dossier's own, else
 * the program's, else the program's in English.
 */
public final class MessageFiles {
    /** Parts of the words, each in files of its own. */
    static final List<String> PARTS = List.of(
            "site",
            "home",
            "timeline",
            "lawsuits",
            "media",
            "sources",
            "network",
            "money",
            "search",
            "share",
            "signature",
            "corrections",
            "paper",
            "coverage",
            "numbers",
            "dates",
            "markdown",
            "countries",
            "languages");

    private static final String LAST_RESORT = "en";

    /** An escape; with a group if it is one of a character without that character's code. */
    static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-fA-F]{4}|\\\\(u)|\\\\.", Pattern.DOTALL);

    private MessageFiles() {}

    /** All words of a language; its files may be missing. */
    public static Messages read(TemplateFiles files, String language) {
        Map<String, String> words = new HashMap<>();
        for (String part : PARTS) {
            files.builtInText(path(part, LAST_RESORT)).ifPresent(text -> add(words, text));
            if (!language.equals(LAST_RESORT)) {
                nearest(language, part, files).ifPresent(text -> add(words, text));
            }
        }
        // Last, so that a dossier need not know in which of the program's files a key stands.
        PARTS.forEach(part -> files.ownText(path(part, language)).ifPresent(text -> add(words, text)));
        return new Messages(language, words);
    }

    /** Canadian French is served by French where it has no file of its own. */
    private static Optional<String> nearest(String language, String part, TemplateFiles files) {
        int hyphen = language.indexOf('-');
        return files.builtInText(path(part, language))
                .or(() -> hyphen < 0 ? Optional.empty() : files.builtInText(path(part, language.substring(0, hyphen))));
    }

    private static String path(String part, String language) {
        return "i18n/" + part + "." + language + ".properties";
    }

    private static void add(Map<String, String> words, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(readable(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    }

    /** Java refuses a whole file for one wrong escape; here it stands for its letter, and is reported elsewhere. */
    private static String readable(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> escape.start(1) < 0 ? Matcher.quoteReplacement(escape.group()) : "u");
    }
}
