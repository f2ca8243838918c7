package org.filature.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A tree of names by their words and marks: a text is walked once, and a name costs no more than its own length. */
final class NameTree<T> {
    /** No real name is longer; keeps the walk linear. */
    private static final int MOST_STEPS = 60;

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable T meaning;
    }

    /** Receives each name found. */
    @FunctionalInterface
    interface Finding<T> {
        void found(int start, int end, T meaning);
    }

    private final Node<T> root = new Node<>();

    /** Adds a name; names that are written alike are merged. */
    void put(String name, T meaning, BinaryOperator<T> merge) {
        Node<T> node = root;
        WordReader words = new WordReader(name.strip());
        int steps = 0;
        while (steps <= MOST_STEPS && words.next()) {
            node = node.next.computeIfAbsent(words.word(), key -> new Node<>());
            steps++;
        }
        if (steps > 0 && steps <= MOST_STEPS) {
            T known = node.meaning;
            node.meaning = known == null ? meaning : merge.apply(known, meaning);
        }
    }

    /** Finds every name, longest first, none within another. */
    void find(String text, Finding<T> finding) {
        WordReader words = new WordReader(text);
        while (words.next()) {
            Node<T> first = root.next.get(words.word());
            if (words.isAddress()) {
                words.skipToBlank();
            } else if (first != null) {
                longest(text, words, first).ifPresent(match -> {
                    finding.found(match.start, match.end, match.meaning);
                    words.moveTo(match.end);
                });
            }
        }
    }

    private record Match<T>(int start, int end, T meaning) {}

    private Optional<Match<T>> longest(String text, WordReader from, Node<T> first) {
        Optional<Match<T>> best = Optional.empty();
        WordReader words = from.copy();
        @Nullable Node<T> node = first;
        while (node != null) {
            T meaning = node.meaning;
            if (meaning != null && NameEdges.isWhole(text, from.start(), words.end())) {
                best = Optional.of(new Match<>(from.start(), words.end(), meaning));
            }
            node = !node.next.isEmpty() && words.next() ? node.next.get(words.word()) : null;
        }
        return best;
    }
}
