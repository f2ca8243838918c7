package org.filature.view;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The colours that a dossier's theme may change: {@code colours} and {@code dark-colours}, which name the style sheet's
 * own.
 */
final class Theme {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}|[a-z]+|[a-z]+\\([0-9a-z%.,/ -]+\\)");

    private Theme() {}

    /**
     * Colours as a style sheet; what is no colour is left out. {@code colours} are for light paper,
     * {@code dark-colours} for dark: one set can hardly be read on both. Who asks for more contrast, or for colours of
     * their own, gets them.
     */
    static String style(Map<String, Object> theme) {
        return scheme("light", declarations(theme, "colours", "colors"))
                + scheme("dark", declarations(theme, "dark-colours", "dark-colors"));
    }

    private static String scheme(String name, String declarations) {
        return declarations.isEmpty()
                ? ""
                : "@media (prefers-contrast: no-preference) and (prefers-color-scheme: " + name + ") { :root { "
                        + declarations + " } }";
    }

    /** Declarations such as {@code --thread: #005a9c}. */
    private static String declarations(Map<String, Object> theme, String key, String elsewhere) {
        if (!(theme.getOrDefault(key, theme.getOrDefault(elsewhere, "")) instanceof Map<?, ?> colours)) {
            return "";
        }
        Map<String, String> known = new TreeMap<>();
        colours.forEach((name, colour) -> known.put(String.valueOf(name), String.valueOf(colour)));
        return known.entrySet().stream()
                .filter(entry -> NAME.matcher(entry.getKey()).matches())
                .filter(entry -> COLOUR.matcher(entry.getValue()).matches())
                .map(entry -> "--" + entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
