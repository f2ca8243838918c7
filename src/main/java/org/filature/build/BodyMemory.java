package org.filature.build;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Bodies;
import org.filature.link.Directory;
import org.filature.model.Actor;
import org.filature.model.Alias;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Prose;
import org.filature.model.Text;

/**
 * What bodies were rendered as, and what that rested on. A body is rendered again if it was written anew, if something
 * about it was wrong, or if it may name an entry whose names, place or visibility changed.
 *
 * <p>For one round at a time; within a round, for any thread.
 */
final class BodyMemory {
    /** Stands for a text that may say anything. */
    private static final String ANYTHING = "\0";

    /** All that texts can show of another entry. */
    private record Face(
            String path,
            String file,
            boolean isVisible,
            Text label,
            List<String> names,
            List<Alias> aliases,
            boolean auto) {
        static Face of(Entry entry, boolean isVisible) {
            List<Alias> aliases = entry instanceof Actor actor ? actor.aliases() : List.of();
            boolean auto = entry instanceof Actor actor && actor.autoLink();
            String file = entry.head().origin().file().path();
            return new Face(entry.path(), file, isVisible, entry.label(), Directory.names(entry), aliases, auto);
        }

        /** What a text that names the entry must contain, as {@link #words} would have it. */
        Set<String> phrases() {
            List<String> all = new ArrayList<>(names);
            all.add(stem(path));
            all.add(stem(file));
            return all.stream()
                    .map(BodyMemory::words)
                    .filter(phrase -> !phrase.isEmpty())
                    .collect(Collectors.toSet());
        }

        /** {@code events/launch.html} is {@code launch} to those who link it. */
        private static String stem(String path) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            int dot = name.indexOf('.');
            return dot < 0 ? name : name.substring(0, dot);
        }
    }

    private record Known(Entry entry, boolean isVisible) {}

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

    private Map<String, Known> known = Map.of();
    private Object surroundings = "";
    private Set<String> phrases = Set.of();
    private Map<String, Kept> kept = Map.of();
    private Map<String, Kept> keeping = new ConcurrentHashMap<>();

    /**
     * Begins a round.
     *
     * @param surroundings what every body depends on besides other entries, compared by {@code equals}
     */
    void turn(Dossier dossier, Directory directory, Object surroundings) {
        kept = surroundings.equals(this.surroundings) ? keeping : Map.of();
        keeping = new ConcurrentHashMap<>();
        this.surroundings = surroundings;
        Map<String, Known> present = new HashMap<>();
        dossier.entries().forEach(entry -> present.put(entry.id(), new Known(entry, directory.isVisible(entry))));
        phrases = new HashSet<>();
        present.forEach((id, now) -> compare(Optional.ofNullable(known.get(id)), Optional.of(now)));
        known.forEach((id, before) -> {
            if (!present.containsKey(id)) {
                compare(Optional.of(before), Optional.empty());
            }
        });
        known = present;
    }

    private void compare(Optional<Known> before, Optional<Known> now) {
        boolean isSame = before.isPresent()
                && now.isPresent()
                && before.get().entry == now.get().entry
                && before.get().isVisible == now.get().isVisible;
        if (!isSame) {
            Optional<Face> old = before.map(one -> Face.of(one.entry, one.isVisible));
            Optional<Face> young = now.map(one -> Face.of(one.entry, one.isVisible));
            if (!old.equals(young)) {
                old.ifPresent(face -> phrases.addAll(face.phrases()));
                young.ifPresent(face -> phrases.addAll(face.phrases()));
            }
        }
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
