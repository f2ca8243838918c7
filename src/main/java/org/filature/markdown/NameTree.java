package org.filature.markdown;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A tree of names by their words and marks: a text is walked once, and a name costs no more than its own length. */
final class NameTree<T> {
    /** No real name is longer; keeps the walk linear. */
    private static final int MOST_STEPS = 60;

    private static final int ASCII = 128;

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
    /** Which of ASCII's characters names begin with: most words can be passed over at a glance. */
    private final BitSet firsts = new BitSet(ASCII);

    /** Adds a name; names that are written alike are merged. */
    void put(String name, T meaning, BinaryOperator<T> merge) {
        Node<T> node = root;
        WordReader words = new WordReader(name.strip());
        noteFirst(name.strip());
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

    /** A letter with a mark may be written as two characters, of which the first is plain. */
    private void noteFirst(String name) {
        if (!name.isEmpty()) {
            firsts.set(name.charAt(0));
            firsts.set(Normalizer.normalize(name, Normalizer.Form.NFD).charAt(0));
        }
    }

    private boolean mayBegin(char c) {
        return c >= ASCII || firsts.get(c);
    }

    /** Finds every name, longest first, none within another. */
    void find(String text, Finding<T> finding) {
        WordReader words = new WordReader(text);
        while (words.next()) {
            if (words.isAddress()) {
                words.skipToBlank();
                continue;
            }
            Node<T> first = mayBegin(text.charAt(words.start())) ? root.next.get(words.word()) : null;
            if (first != null) {
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
