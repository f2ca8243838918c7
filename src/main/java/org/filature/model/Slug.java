package org.filature.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes ids of names. */
public final class Slug {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    /** Letters that Unicode does not take apart into a base and a mark. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ħ", "h"));

    private Slug() {}

    /** Whether a word can be an id. */
    public static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    /**
     * An id made of a name: Latin letters without marks, digits, single hyphens; a hash where nothing of that is left.
     */
    public static String of(String name, int longest) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        String slug = trim(OTHERS.matcher(letters).replaceAll("-"));
        if (slug.length() > longest) {
            slug = trim(slug.substring(0, longest));
        }
        return slug.isEmpty() ? "x" + hash(name) : slug;
    }

    private static String trim(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.length() > start && slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return slug.substring(start, end);
    }

    /** Eight hex digits that tell texts apart. */
    public static String hash(String text) {
        return Sha256.hex(text).substring(0, 8);
    }
}
