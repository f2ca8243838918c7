package org.filature.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers words in the order in which they are met, in lower case. A word that is known is found without a string being
 * made of it: a dossier has millions.
 */
final class WordTable {
    private final List<String> words = new ArrayList<>();

    /** A word's number and one, in a place that its letters tell; 0 where none is. At most half are taken. */
    private int[] slots = new int[1 << 12];

    int size() {
        return words.size();
    }

    String word(int id) {
        return words.get(id);
    }

    /** The number of a part of a text, which is a word. */
    int id(char[] text, int start, int end) {
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
        for (int id = 0; id < words.size(); id++) {
            char[] word = words.get(id).toCharArray();
            slots[slot(word, 0, word.length)] = id + 1;
        }
    }
}
