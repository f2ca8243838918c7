package org.filature.leak;

/** Takes a text apart into words, each as a number that stands for it however it is written. One pass. */
final class Words {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final String text;
    private final Reader reader;
    private int start;
    private int length;
    private long hash;

    private Words(String text, Reader reader) {
        this.text = text;
        this.reader = reader;
    }

    /** Is told of the words of a text in their order. */
    interface Reader {
        /**
         * A word.
         *
         * @param word stands for it
         * @param start offset of its first character
         * @param end offset behind its last
         * @param length how many letters and digits it counts
         */
        void word(long word, int start, int end, int length);

        /** No phrase reaches over this place; the last is the text's end. */
        void gap();
    }

    static void read(String text, Reader reader) {
        new Words(text, reader).read(0, text.length());
        reader.gap();
    }

    /** Reads some of a text as if a word began and ended with it; what follows may belong to the same phrase. */
    static void readPart(String text, int from, int to, Reader reader) {
        new Words(text, reader).read(from, to);
    }

    private void read(int from, int size) {
        for (int i = from; i < size; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < size) {
                i += beyond(i);
                continue;
            }
            int folded = Folding.of(c);
            if (folded > Folding.LETTERS) {
                letter(folded, i);
            } else if (folded == Folding.LETTERS) {
                String letters = Folding.letters(c);
                for (int k = 0; k < letters.length(); k++) {
                    letter(letters.charAt(k), i);
                }
            } else if (folded != Folding.NOTHING) {
                part(folded, c, i);
            }
        }
        end(size);
    }

    private void part(int folded, char c, int at) {
        end(at);
        if (folded == Folding.GAP) {
            reader.gap();
        } else if (folded == Folding.IDEOGRAPH) {
            letter(c, at);
            end(at + 1);
        }
    }

    /** Reads a character beyond the first plane; returns how many units it takes besides the first. */
    private int beyond(int at) {
        int point = text.codePointAt(at);
        if (Character.isIdeographic(point)) {
            end(at);
            letter(point, at);
            end(at + 2);
        } else if (Character.isLetterOrDigit(point)) {
            letter(Character.toLowerCase(point), at);
        } else {
            end(at);
        }
        return Character.charCount(point) - 1;
    }

    private void letter(int letter, int at) {
        if (length == 0) {
            start = at;
            hash = SEED;
        }
        hash = (hash ^ letter) * PRIME;
        length++;
    }

    private void end(int at) {
        if (length > 0) {
            reader.word(mix(hash), start, at, length);
            length = 0;
        }
    }

    /** Spreads what little differs between short words over all bits. */
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }
}
