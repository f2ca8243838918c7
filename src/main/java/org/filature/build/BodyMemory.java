package org.filature.build;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Bodies;
import org.filature.markdown.MarkdownRenderer;
import org.filature.model.Entry;
import org.filature.model.Prose;

/**
 * What bodies were rendered as, and what that rested on. A body is rendered again if it was written anew, if something
 * about it was wrong, or if it may name an entry whose names, place or visibility changed.
 *
 * <p>For one round at a time; within a round, for any thread.
 */
final class BodyMemory {
    /** Stands for a text that may say anything. */
    private static final String ANYTHING = "\0";

    /** A rendered body. */
    private static final class Kept {
        private final Entry entry;
        private final SortedMap<String, Prose> proses;
        private final Diagnostics found;
        private String words = "";

        Kept(Entry entry, SortedMap<String, Prose> proses, Diagnostics found) {
            this.entry = entry;
            this.proses = proses;
            this.found = found;
        }

        boolean mayName(Set<String> phrases) {
            if (phrases.isEmpty()) {
                return false;
            }
            if (words.isEmpty()) {
                words = entry.head().bodies().values().stream()
                        .map(body -> isPlain(body.text()) ? words(body.text()) : ANYTHING)
                        .collect(Collectors.joining(" "));
            }
            return words.contains(ANYTHING) || phrases.stream().anyMatch(words::contains);
        }

        /** Entities, escapes and comments can stand within a name. */
        private static boolean isPlain(String text) {
            return text.indexOf('&') < 0 && text.indexOf('\\') < 0 && !text.contains("%%");
        }
    }

    private Object surroundings = "";
    private Set<String> phrases = Set.of();
    private Optional<MarkdownRenderer> renderer = Optional.empty();
    private Map<Bodies.Key, Kept> kept = Map.of();
    private Map<Bodies.Key, Kept> keeping = new ConcurrentHashMap<>();

    /**
     * Begins a round.
     *
     * @param names by which entries that are known otherwise than before were or are known
     * @param surroundings what every body depends on besides other entries, compared by {@code equals}
     */
    void turn(Collection<String> names, Object surroundings) {
        boolean isSame = surroundings.equals(this.surroundings);
        if (!isSame || !names.isEmpty()) {
            renderer = Optional.empty();
        }
        kept = isSame ? keeping : Map.of();
        keeping = new ConcurrentHashMap<>();
        this.surroundings = surroundings;
        phrases = names.stream()
                .map(BodyMemory::words)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The renderer of the last round, which knows who goes by which name; a new one if that changed. */
    MarkdownRenderer renderer(Supplier<MarkdownRenderer> make) {
        MarkdownRenderer present = renderer.orElseGet(make);
        renderer = Optional.of(present);
        return present;
    }

    /** What a body was rendered as, if it would be rendered so again. */
    Optional<SortedMap<String, Prose>> find(Entry entry) {
        Kept before = kept.get(Bodies.key(entry));
        boolean holds = before != null && before.entry == entry && before.found.isEmpty() && !before.mayName(phrases);
        if (!holds) {
            return Optional.empty();
        }
        keeping.put(Bodies.key(entry), Objects.requireNonNull(before));
        return Optional.of(before.proses);
    }

    /** Keeps what a body was rendered as, and what was wrong with it. */
    void keep(Entry entry, SortedMap<String, Prose> proses, Diagnostics found) {
        keeping.put(Bodies.key(entry), new Kept(entry, proses, found));
    }

    /** The words of a text in small letters with one blank between them; marks and markup are gone. */
    private static String words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(folded.length());
        boolean isGap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (isGap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(c);
                isGap = false;
            } else {
                isGap = true;
            }
        }
        return words.toString();
    }
}
