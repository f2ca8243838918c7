package org.filature.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Numbers words in the order in which they are met, whatever their case. A word that is known is found without a string
 * being made of it: a dossier has millions.
 */
final class WordTable {
    /** What a word in small letters weighs against its being a name: these begin no sentence. */
    private static final int SMALL = 2;

    private final List<String> words = new ArrayList<>();

    /** How words with capitals are written; empty where none was met. */
    private final List<String> names = new ArrayList<>();

    /** How much more often a word was met with capitals. */
    private int[] capitals = new int[1 << 11];

    /** A word's number and one, in a place that its letters tell; 0 where none is. At most half are taken. */
    private int[] slots = new int[1 << 12];

    int size() {
        return words.size();
    }

    /** A word in lower case. */
    String word(int id) {
        return words.get(id);
    }

    /** A word as texts write it: with capitals if they mostly do, as they do names. */
    String written(int id) {
        return capitals[id] > 0 ? names.get(id) : words.get(id);
    }

    /** The number of a part of a text, which is a word. */
    int id(char[] text, int start, int end) {
        int id = number(text, start, end);
        if (hasCapitals(words.get(id), text, start, end)) {
            capitals[id]++;
            name(id, text, start, end);
        } else {
            capitals[id] -= SMALL;
        }
        return id;
    }

    private static boolean hasCapitals(String word, char[] text, int start, int end) {
        if (word.length() != end - start) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != text[start + i]) {
                return true;
            }
        }
        return false;
    }

    /** The first text tells how a name is written, or the first that does not write it all in capitals. */
    private void name(int id, char[] text, int start, int end) {
        String name = names.get(id);
        boolean isBetter = name.isEmpty() || (hasSmall(text, start, end) && !hasSmall(name));
        if (isBetter) {
            names.set(id, new String(text, start, end - start));
        }
    }

    private static boolean hasSmall(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean hasSmall(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text[i])) {
                return true;
            }
        }
        return false;
    }

    private int number(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] >= 0x80) {
                char[] word = word(text, start, end).toCharArray();
                return find(word, 0, word.length);
            }
        }
        return find(text, start, end);
    }

    private int find(char[] text, int start, int end) {
        int slot = slot(text, start, end);
        if (slots[slot] == 0) {
            words.add(word(text, start, end));
            names.add("");
            slots[slot] = words.size();
            if (words.size() * 2 > slots.length) {
                grow();
                return words.size() - 1;
            }
        }
        return slots[slot] - 1;
    }

    private static String word(char[] text, int start, int end) {
        return new String(text, start, end - start).toLowerCase(Locale.ROOT);
    }

    /** Where the word is, or else where it belongs. */
    private int slot(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(text[i]);
        }
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] != 0 && !isWord(words.get(slots[slot] - 1), text, start, end)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static boolean isWord(String word, char[] text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    /** Of ASCII; other letters are small already. */
    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        capitals = Arrays.copyOf(capitals, slots.length / 2 + 1);
        for (int id = 0; id < words.size(); id++) {
            char[] word = words.get(id).toCharArray();
            slots[slot(word, 0, word.length)] = id + 1;
        }
    }
}
