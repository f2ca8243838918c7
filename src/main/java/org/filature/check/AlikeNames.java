package org.filature.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that may be two ways of writing one. Every name is filed under a few keys, and only those under the same
 * key are compared, so that the time grows with the number of names and not with its square.
 */
final class AlikeNames {
    /** Where many share a key they are alike as a rule, and one suffices to say so. */
    private static final int MOST_COMPARED = 4;

    private static final int LONGEST_WORD = 40;

    private final Map<String, List<FoldedName>> byKey = new HashMap<>();

    /** Files a name, and finds one filed before that is alike. */
    Optional<FoldedName> add(FoldedName name) {
        Set<String> keys = keys(name);
        Optional<FoldedName> alike = keys.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(other -> name.mayBe(other) && Alike.test(name, other))
                .findFirst();
        for (String key : keys) {
            List<FoldedName> filed = byKey.computeIfAbsent(key, any -> new ArrayList<>(1));
            if (filed.size() < MOST_COMPARED) {
                filed.add(name);
            }
        }
        return alike;
    }

    private static Set<String> keys(FoldedName name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("words " + String.join(" ", name.sorted()));
        keys.add("letters " + String.join("", name.words()));
        if (name.isSpokenOfPersons()) {
            clipped(name.first()).forEach(given -> keys.add("given " + given + " " + name.last()));
        }
        for (int i = 0; i < name.words().size(); i++) {
            misspelt(name.words().get(i), "but " + String.join(" ", without(name.words(), i)) + " ", keys);
        }
        return keys;
    }

    /** A given name, its beginnings and its initial. */
    private static List<String> clipped(String given) {
        List<String> beginnings = new ArrayList<>();
        beginnings.add(given.substring(0, 1));
        for (int end = Alike.SHORTEST_CLIPPED; end <= Math.min(given.length(), LONGEST_WORD); end++) {
            beginnings.add(given.substring(0, end));
        }
        beginnings.add(given);
        return beginnings;
    }

    /** A word, and what is left of it without each of its letters: two that differ in one letter share one of these. */
    private static void misspelt(String word, String others, Set<String> keys) {
        if (word.length() < Alike.SHORTEST_MISSPELT - 1 || word.length() > LONGEST_WORD) {
            return;
        }
        keys.add(others + word);
        for (int i = 1; i < word.length(); i++) {
            keys.add(others + word.substring(0, i) + word.substring(i + 1));
        }
    }

    private static List<String> without(List<String> words, int index) {
        List<String> others = new ArrayList<>(words);
        others.remove(index);
        others.sort(Comparator.naturalOrder());
        return others;
    }
}
