package org.filature.markdown;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Gives out the ids of one body, each once. */
final class Anchors {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final Pattern WORDS = Pattern.compile("[\\s\\p{Z}\\p{Lu}]");
    /** Ids that notes, references and citations take. */
    private static final Pattern NUMBERED = Pattern.compile("(?:fn|fnref|ref|cite)-.*");

    private static final int LONGEST = 80;

    private final Set<String> taken;
    private final Set<String> ids = new TreeSet<>();
    private final Map<String, Integer> suffixes = new HashMap<>();

    Anchors(Set<String> reserved) {
        this.taken = new HashSet<>(reserved);
    }

    /** An id made of a heading's words. */
    String heading(String words) {
        String slug = slug(words);
        String base = slug.isEmpty() || NUMBERED.matcher(slug).matches() ? "h-" + slug : slug;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + suffixes.merge(base, 1, Integer::sum);
        }
        ids.add(id);
        return id;
    }

    /** Notes an id that the body uses otherwise. */
    void use(String id) {
        ids.add(id);
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(ids);
    }

    /** Letters and digits of any script in lower case, joined by hyphens. */
    static String slug(String words) {
        String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String joined = NEITHER_LETTER_NOR_DIGIT.matcher(lower).replaceAll("-");
        String slug = EDGES.matcher(joined).replaceAll("");
        return slug.length() <= LONGEST ? slug : shorten(slug);
    }

    private static String shorten(String slug) {
        int hyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, hyphen > 0 ? hyphen : slug.offsetByCodePoints(0, LONGEST / 2));
    }

    /**
     * A fragment as written: an id, or a heading's own words. Obsidian writes the headings above it too, {@code A#B}.
     */
    static String fragment(String written) {
        String last = written.substring(written.lastIndexOf('#') + 1);
        return WORDS.matcher(last).find() ? slug(last) : last;
    }
}
