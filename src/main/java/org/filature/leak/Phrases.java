package org.filature.leak;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of phrases of one word to {@value #LONGEST}, which finds all of them that stand in a text in one pass. The time
 * it takes grows with the text alone, however many phrases there are.
 */
final class Phrases {
    /** How many words a phrase has at most; of longer texts every row of so many words is one. */
    static final int LONGEST = 6;

    static final int NONE = -1;

    private static final long BASE = 0x5851F42D4C957F2DL;
    private static final int VOCABULARY = 1 << 12;
    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    private int[] owners = new int[FIRST_SIZE];
    private int size;
    /** A bit for every word of a phrase, and some others: what has none cannot be in any. */
    private final long[] vocabulary = new long[VOCABULARY];

    private final List<Same> same = new ArrayList<>();

    /** Two ways to write a phrase. */
    private record Same(long one, long other) {}

    /** Is told of the phrases in a text. */
    @FunctionalInterface
    interface Found {
        /**
         * A phrase.
         *
         * @param owner whose it is
         * @param start offset of its first character
         * @param end offset behind its last
         */
        void phrase(int owner, int start, int end);
    }

    /** One number for a row of words. */
    static long join(long[] words, int from, int to) {
        long phrase = 0;
        for (int i = from; i < to; i++) {
            phrase = phrase * BASE + words[i];
        }
        return phrase;
    }

    /** Adds a row of words, unless somebody has it already. */
    void add(long[] words, int from, int to, int owner) {
        for (int i = from; i < to; i++) {
            vocabulary[place(words[i])] |= 1L << words[i];
        }
        add(join(words, from, to), owner);
    }

    private static int place(long word) {
        return (int) (word >>> 8) & (VOCABULARY - 1);
    }

    private void add(long phrase, int owner) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(phrase);
        if (keys[slot] != phrase) {
            keys[slot] = phrase;
            owners[slot] = owner;
            size++;
        }
    }

    /** Forgets every phrase that stands in a text. Several threads may do so at once, while none adds or finds any. */
    void forget(String text) {
        new Reading((owner, start, end) -> {}, true).read(text);
    }

    /** Finds every phrase that stands in a text. */
    void find(String text, Found found) {
        new Reading(found, false).read(text);
    }

    /** Forgets every phrase that stands within a word of a text. */
    void forgetWithin(String text) {
        new Reading((owner, start, end) -> {}, true).readWithin(text);
    }

    /** Finds every phrase of which the words are written as one, or that is a part of such a word. */
    void findWithin(String text, Found found) {
        new Reading(found, false).readWithin(text);
    }

    /** Says that two phrases are written otherwise, but the same: whoever lets go of one lets go of the other. */
    void addSame(long one, long other) {
        same.add(new Same(one, other));
    }

    /** Forgets what is the same as a phrase that was forgotten. */
    void settle() {
        // Once from all ways to write a phrase to the first of them, and once back.
        same.forEach(pair -> settle(pair.other, pair.one));
        same.forEach(pair -> settle(pair.one, pair.other));
        same.clear();
    }

    private void settle(long from, long to) {
        if (isForgotten(from)) {
            owners[slot(to)] = NONE;
        }
    }

    private boolean isForgotten(long phrase) {
        int slot = slot(phrase);
        return keys[slot] == phrase && owners[slot] == NONE;
    }

    boolean isEmpty() {
        return size == 0;
    }

    private int slot(long phrase) {
        int mask = keys.length - 1;
        int slot = (int) (phrase ^ (phrase >>> 32)) & mask;
        while (keys[slot] != 0 && keys[slot] != phrase) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldOwners = owners;
        keys = new long[oldKeys.length * 2];
        owners = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                owners[slot] = oldOwners[i];
            }
        }
    }

    /** One text. */
    private final class Reading implements Words.Reader {
        private final Found found;
        private final boolean forgets;
        /** The numbers of the last words: at 1 the last one's, at 2 that of the last two, and so on. */
        private final long[] rows = new long[LONGEST + 1];

        private final int[] starts = new int[LONGEST + 1];
        private int count;

        Reading(Found found, boolean forgets) {
            this.found = found;
            this.forgets = forgets;
        }

        void read(String text) {
            if (size > 0) {
                Words.read(text, this);
            }
        }

        void readWithin(String text) {
            if (size > 0) {
                Humps.read(text, this);
            }
        }

        @Override
        public void word(long word, int start, int end, int length) {
            if ((vocabulary[place(word)] & (1L << word)) == 0) {
                count = 0;
                return;
            }
            count = Math.min(count + 1, LONGEST);
            for (int row = count; row >= 1; row--) {
                rows[row] = rows[row - 1] * BASE + word;
                starts[row] = row == 1 ? start : starts[row - 1];
                int slot = slot(rows[row]);
                if (keys[slot] != 0 && owners[slot] != NONE) {
                    if (forgets) {
                        owners[slot] = NONE;
                    } else {
                        found.phrase(owners[slot], starts[row], end);
                    }
                }
            }
        }

        @Override
        public void gap() {
            count = 0;
        }
    }
}
