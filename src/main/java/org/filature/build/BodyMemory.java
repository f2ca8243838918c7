package org.filature.build;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private Set<String> unreadable = Set.of();
    private Optional<MarkdownRenderer> renderer = Optional.empty();
    private List<Kept> kept = List.of();
    private Optional<Bodies> bodies = Optional.empty();

    /**
     * Begins a round.
     *
     * @param names by which entries that are known otherwise than before were or are known
     * @param unreadable names that lead nowhere for now; what is not among them is told, and so looked at each time
     * @param surroundings what every body depends on besides other entries, compared by {@code equals}
     */
    void turn(Collection<String> names, Set<String> unreadable, Object surroundings) {
        boolean isSame = surroundings.equals(this.surroundings);
        if (!isSame || !names.isEmpty() || !unreadable.equals(this.unreadable)) {
            renderer = Optional.empty();
        }
        if (!isSame) {
            kept = List.of();
        }
        this.surroundings = surroundings;
        this.unreadable = unreadable;
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

    /** Renders a body, and tells what is wrong with it. */
    @FunctionalInterface
    interface Rendered {
        SortedMap<String, Prose> of(Entry entry, Diagnostics found);
    }

    /**
     * The bodies of entries, rendered where they would not be as before.
     *
     * @param entries those with a body
     * @param make renders one, on any thread
     */
    Bodies of(List<Entry> entries, String firstLanguage, Rendered make, Diagnostics diagnostics) {
        List<Kept> before = kept;
        boolean isAligned = before.size() == entries.size();
        Map<Bodies.Key, Kept> byKey = isAligned ? Map.of() : byKey(before);
        kept = IntStream.range(0, entries.size())
                .parallel()
                .mapToObj(i -> {
                    Entry entry = entries.get(i);
                    Kept known = isAligned ? before.get(i) : byKey.get(Bodies.key(entry));
                    return known != null && holds(known, entry) ? known : render(entry, make);
                })
                .toList();
        kept.stream().filter(one -> !one.found.isEmpty()).forEach(one -> diagnostics.addAll(one.found));
        Bodies present = bodies.filter(last -> isAligned && haveSameKeys(before, kept))
                .map(last -> others(before).map(last::with).orElse(last))
                .orElseGet(() -> new Bodies(firstLanguage, proses(kept.stream())));
        bodies = Optional.of(present);
        return present;
    }

    private static boolean haveSameKeys(List<Kept> before, List<Kept> now) {
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i) != now.get(i) && !Bodies.key(before.get(i).entry).equals(Bodies.key(now.get(i).entry))) {
                return false;
            }
        }
        return true;
    }

    /** What was rendered otherwise than before; empty if nothing was. */
    private Optional<Map<Bodies.Key, SortedMap<String, Prose>>> others(List<Kept> before) {
        Map<Bodies.Key, SortedMap<String, Prose>> others = proses(IntStream.range(0, kept.size())
                .filter(i -> before.get(i) != kept.get(i))
                .mapToObj(kept::get));
        return others.isEmpty() ? Optional.empty() : Optional.of(others);
    }

    private static Map<Bodies.Key, SortedMap<String, Prose>> proses(Stream<Kept> kept) {
        Map<Bodies.Key, SortedMap<String, Prose>> proses = new HashMap<>();
        kept.forEach(one -> proses.put(Bodies.key(one.entry), one.proses));
        return proses;
    }

    private boolean holds(Kept known, Entry entry) {
        return known.entry == entry && known.found.isEmpty() && !known.mayName(phrases);
    }

    private static Kept render(Entry entry, Rendered make) {
        Diagnostics found = new Diagnostics();
        return new Kept(entry, make.of(entry, found), found);
    }

    private static Map<Bodies.Key, Kept> byKey(List<Kept> kept) {
        Map<Bodies.Key, Kept> byKey = new HashMap<>();
        kept.forEach(one -> byKey.put(Bodies.key(one.entry), one));
        return byKey;
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
