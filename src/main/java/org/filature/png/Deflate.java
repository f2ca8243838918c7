package org.filature.png;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses pictures (RFC 1950, RFC 1951). The JDK's own compressor is the system's zlib, of which there are several
 * that differ in their bytes; these bytes are committed and compared. It looks for what pictures of lettering have:
 * runs of one colour, and rows like the one above.
 */
final class Deflate {
    private static final int MAX_LENGTH = 258;
    private static final int MIN_LENGTH = 3;
    private static final int END = 256;
    private static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int WINDOW = 1 << 15;
    private static final int HASH_BITS = 13;
    /** What is this long needs no longer search. */
    private static final int GOOD = 32;

    private static final int CHAIN = 16;

    private final byte[] data;
    private final int row;
    private int[] tokens = new int[1 << 13];
    private int size;
    private final int[] symbols = new int[286];
    private final int[] distances = new int[30];
    private final int[] heads = new int[1 << HASH_BITS];
    private final int[] earlier = new int[WINDOW];
    private byte[] out = new byte[1 << 13];
    private int written;
    private long bits;
    private int pending;
    private int longest;
    private int nearest;

    private Deflate(byte[] data, int row) {
        this.data = data;
        this.row = row;
        Arrays.fill(heads, -1);
    }

    /**
     * Compresses bytes.
     *
     * @param row how many there are to a row
     */
    static byte[] zlib(byte[] data, int row) {
        return new Deflate(data, row).zlib();
    }

    private byte[] zlib() {
        match();
        put(0x78, 8);
        put(0x01, 8);
        block();
        put(0, -pending & 7);
        Adler32 sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            put((int) (sum.getValue() >>> shift) & 0xff, 8);
        }
        flush();
        return Arrays.copyOf(out, written);
    }

    /** A token is a byte, or a length with the distance at which the same stands before. */
    private void match() {
        for (int at = 0; at < data.length; ) {
            find(at);
            int length = longest;
            if (length < MIN_LENGTH) {
                token(data[at] & 0xff);
                symbols[data[at] & 0xff]++;
                length = 1;
            } else {
                token((length << 16) | nearest);
                symbols[257 + code(length)]++;
                distances[distanceCode(nearest)]++;
            }
            for (int i = 0; i < Math.min(length, GOOD); i++) {
                remember(at + i);
            }
            at += length;
        }
        symbols[END]++;
    }

    private void token(int token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token;
    }

    /** The longest that stands before, and the nearest of these; what is near costs less to tell. */
    private void find(int at) {
        longest = 0;
        if (at >= 1) {
            tryAt(at, 1);
        }
        if (at >= row && longest < MAX_LENGTH) {
            tryAt(at, row);
        }
        if (longest >= GOOD || at + MIN_LENGTH > data.length) {
            return;
        }
        int candidate = heads[hash(at)];
        for (int i = 0; i < CHAIN && candidate >= 0 && at - candidate < WINDOW && longest < GOOD; i++) {
            if (longest == 0 || (at + longest < data.length && data[candidate + longest] == data[at + longest])) {
                tryAt(at, at - candidate);
            }
            candidate = earlier[candidate & (WINDOW - 1)];
        }
    }

    private void tryAt(int at, int distance) {
        int most = Math.min(MAX_LENGTH, data.length - at);
        int differs = Arrays.mismatch(data, at, at + most, data, at - distance, at - distance + most);
        int length = differs < 0 ? most : differs;
        int least = distance == 1 || distance == row ? MIN_LENGTH : distance < 256 ? 4 : 5;
        if (length >= least && length > longest) {
            longest = length;
            nearest = distance;
        }
    }

    private void remember(int at) {
        if (at + MIN_LENGTH <= data.length) {
            int hash = hash(at);
            earlier[at & (WINDOW - 1)] = heads[hash];
            heads[hash] = at;
        }
    }

    private int hash(int at) {
        int three = ((data[at] & 0xff) << 16) | ((data[at + 1] & 0xff) << 8) | (data[at + 2] & 0xff);
        return (three * 0x9e3779b1) >>> (32 - HASH_BITS);
    }

    private static int code(int length) {
        int code = Arrays.binarySearch(LENGTH_BASE, length);
        return code >= 0 ? code : -code - 2;
    }

    private static int distanceCode(int distance) {
        int d = distance - 1;
        if (d < 4) {
            return d;
        }
        int extra = 30 - Integer.numberOfLeadingZeros(d);
        return 2 * extra + 2 + ((d >>> extra) & 1);
    }

    private void block() {
        Huffman literal = Huffman.of(symbols, 15);
        Huffman distance = Huffman.of(distances, 15);
        put(1, 1);
        put(2, 2);
        header(literal, distance);
        for (int i = 0; i < size; i++) {
            int length = tokens[i] >>> 16;
            if (length == 0) {
                put(literal, tokens[i]);
            } else {
                int code = code(length);
                put(literal, 257 + code);
                put(length - LENGTH_BASE[code], LENGTH_BITS[code]);
                int back = tokens[i] & 0xffff;
                int far = distanceCode(back);
                int extra = Math.max(0, far / 2 - 1);
                put(distance, far);
                put((back - 1) & ((1 << extra) - 1), extra);
            }
        }
        put(literal, END);
    }

    /** How long each symbol's code is, itself in a code: zeros in runs, all else one by one. */
    private void header(Huffman literal, Huffman distance) {
        int[] all = new int[symbols.length + distances.length];
        Arrays.setAll(all, i -> i < symbols.length ? literal.length(i) : distance.length(i - symbols.length));
        int[] runs = new int[all.length];
        int count = 0;
        int[] frequency = new int[19];
        for (int i = 0; i < all.length; ) {
            int zeros = 0;
            while (i + zeros < all.length && zeros < 138 && all[i + zeros] == 0) {
                zeros++;
            }
            int symbol = zeros >= 11 ? 18 : zeros >= 3 ? 17 : all[i];
            frequency[symbol]++;
            runs[count++] = symbol | (zeros >= 3 ? zeros << 8 : 0);
            i += zeros >= 3 ? Math.min(zeros, symbol == 17 ? 10 : 138) : 1;
        }
        Huffman code = Huffman.of(frequency, 7);
        int last = ORDER.length;
        while (code.length(ORDER[last - 1]) == 0) {
            last--;
        }
        put(symbols.length - 257, 5);
        put(distances.length - 1, 5);
        put(last - 4, 4);
        for (int i = 0; i < last; i++) {
            put(code.length(ORDER[i]), 3);
        }
        for (int i = 0; i < count; i++) {
            int symbol = runs[i] & 0xff;
            put(code, symbol);
            if (symbol == 17) {
                put((runs[i] >>> 8) - 3, 3);
            } else if (symbol == 18) {
                put((runs[i] >>> 8) - 11, 7);
            }
        }
    }

    private void put(Huffman code, int symbol) {
        put(code.code(symbol), code.length(symbol));
    }

    private void put(int value, int count) {
        bits |= (long) value << pending;
        pending += count;
        while (pending >= 8) {
            flush();
        }
    }

    private void flush() {
        if (pending > 0) {
            if (written == out.length) {
                out = Arrays.copyOf(out, 2 * out.length);
            }
            out[written++] = (byte) bits;
            bits >>>= 8;
            pending = Math.max(0, pending - 8);
        }
    }
}
