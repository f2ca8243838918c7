package org.filature.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names without blanks, which it finds within longer words, whatever case these are in: {@code justiceforannasmith}.
 * One pass: the time grows with the text alone, however many names there are.
 */
final class Glued {
    /** Shorter ones stand in words of every day. */
    private static final int SHORTEST = 7;

    private static final long BASE = 0x100000001b3L;
    private static final long LEAVING = power();
    private static final int PLACES = 1 << 8;

    /** By their first letters. */
    private final Map<Long, List<Name>> names = new HashMap<>();
    /** A bit for the first letters of every name, and some others. */
    private final long[] beginnings = new long[PLACES];

    private record Name(String letters, int owner) {}

    /** What the letter that leaves a row of so many counts. */
    private static long power() {
        long power = 1;
        for (int i = 0; i < SHORTEST; i++) {
            power *= BASE;
        }
        return power;
    }

    private static long hash(String letters) {
        long hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * BASE + letters.charAt(i);
        }
        return hash;
    }

    private static int place(long beginning) {
        return (int) (beginning >>> 8) & (PLACES - 1);
    }

    /** Adds a name that is written as one word, unless it is too short. */
    void add(String name, int owner) {
        new Reading((owners, start, end) -> {}) {
            @Override
            void word() {
                String letters = letters();
                long beginning = hash(letters.substring(0, SHORTEST));
                beginnings[place(beginning)] |= 1L << beginning;
                names.computeIfAbsent(beginning, key -> new ArrayList<>()).add(new Name(letters, owner));
            }
        }.read(name);
    }

    /** Finds the names in a text. */
    void find(String text, Phrases.Found found) {
        if (!names.isEmpty()) {
            new Reading(found).read(text);
        }
    }

    /** One text. */
    private class Reading {
        private final Phrases.Found found;
        /** The word that is read: its letters as they count, and where each stands. */
        private char[] letters = new char[64];

        private int[] places = new int[64];
        private int size;

        Reading(Phrases.Found found) {
            this.found = found;
        }

        void read(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int folded = Folding.of(c);
                if (folded > Folding.LETTERS) {
                    add((char) folded, i);
                } else if (folded == Folding.LETTERS) {
                    for (char letter : Folding.letters(c).toCharArray()) {
                        add(letter, i);
                    }
                } else if (folded != Folding.NOTHING) {
                    end();
                }
            }
            end();
        }

        private void add(char letter, int place) {
            if (size == letters.length) {
                letters = Arrays.copyOf(letters, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            letters[size] = letter;
            places[size++] = place;
        }

        private void end() {
            if (size >= SHORTEST) {
                word();
            }
            size = 0;
        }

        String letters() {
            return String.valueOf(letters, 0, size);
        }

        void word() {
            long window = 0;
            for (int i = 0; i < size; i++) {
                window = window * BASE + letters[i];
                int from = i - SHORTEST + 1;
                if (from > 0) {
                    window -= letters[from - 1] * LEAVING;
                }
                if (from >= 0 && (beginnings[place(window)] & (1L << window)) != 0) {
                    names(from, names.getOrDefault(window, List.of()));
                }
            }
        }

        private void names(int from, List<Name> same) {
            for (Name name : same) {
                int end = from + name.letters.length();
                if (end <= size && Arrays.equals(letters, from, end, name.letters.toCharArray(), 0, end - from)) {
                    found.phrase(name.owner, places[from], places[end - 1] + 1);
                }
            }
        }
    }
}
