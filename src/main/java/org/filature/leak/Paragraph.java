package org.filature.leak;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Words that stand together in a text. */
final class Paragraph {
    /** What has fewer characters may stand anywhere. */
    static final int SHORTEST = 8;

    static final int SHORTEST_NAME = 4;
    /** Of a word of a name. */
    static final int SHORTEST_PART = 5;

    /** How many words that pages say anyway are no secret together. */
    private static final int FEW = 3;

    /** Of a word that is a number, or a part of a time such as {@code 02T14}. */
    private static final int MOST_LETTERS = 2;

    private static final int MOST_IN_NAME = 4;

    private final String text;
    private long[] words = new long[8];
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int[] lengths = new int[8];
    private int size;

    Paragraph(String text) {
        this.text = text;
    }

    void add(long word, int start, int end, int length) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        words[size] = word;
        starts[size] = start;
        ends[size] = end;
        lengths[size] = length;
        size++;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int length(int word) {
        return lengths[word];
    }

    /** A word as it is written. */
    String written(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** What stands between a word and the one before. */
    String before(int word) {
        return text.substring(word == 0 ? 0 : ends[word - 1], starts[word]);
    }

    /** Adds some words to phrases, as one. */
    void addTo(Phrases phrases, int from, int to, int owner) {
        phrases.add(words, from, to, owner);
    }

    /** Says that some words are the same as another paragraph. */
    void addSame(Phrases phrases, int from, int to, Paragraph other) {
        phrases.addSame(key(from, to), other.key(0, other.size));
    }

    /** One number for some words. */
    long key(int from, int to) {
        return Phrases.join(words, from, to);
    }

    /** The letters and digits of some words, with a blank between two. */
    int chars(int from, int to) {
        int chars = to - from - 1;
        for (int i = from; i < to; i++) {
            chars += lengths[i];
        }
        return chars;
    }

    /** Whether some words give nothing away: numbers alone, or few that pages say in any dossier. */
    boolean isCommon(int from, int to, Set<Long> common) {
        boolean areNumbers = true;
        for (int i = from; i < to; i++) {
            boolean isNumber = isNumber(i);
            if (!isNumber && !common.contains(words[i])) {
                return false;
            }
            areNumbers &= isNumber;
        }
        return areNumbers || to - from <= FEW;
    }

    boolean isNumber(int word) {
        long letters = written(word).chars().filter(Character::isLetter).count();
        return Character.isDigit(text.charAt(starts[word])) && letters <= MOST_LETTERS;
    }

    /** Whether all is one number of many digits in groups, such as a telephone's, and no date. */
    boolean isLongNumber() {
        int digits = 0;
        for (int i = 0; i < size; i++) {
            if (!written(i).chars().allMatch(Character::isDigit)) {
                return false;
            }
            digits += lengths[i];
        }
        boolean isDay = digits == SHORTEST && size == 3 && (lengths[0] == 4 || lengths[2] == 4);
        return digits >= SHORTEST && !isDay;
    }

    /** All words without what parts them. */
    String joined() {
        return joined(0, size);
    }

    private String joined(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(written(i));
        }
        return joined.toString();
    }

    /** How else a name is written: the last word first, as registers have it, and each without blanks. */
    List<String> variants() {
        return variants(0, size);
    }

    List<String> variants(int from, int to) {
        if (to - from < 2 || to - from > MOST_IN_NAME) {
            return List.of();
        }
        String last = written(to - 1);
        StringBuilder turned = new StringBuilder(last);
        for (int i = from; i < to - 1; i++) {
            turned.append(' ').append(written(i));
        }
        return List.of(turned.toString(), joined(from, to), last + joined(from, to - 1));
    }
}
