package org.filature.png;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A prefix code: the more frequent a symbol, the shorter its code. */
final class Huffman {
    private final int[] lengths;
    private final int[] codes;

    private Huffman(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** How many bits a symbol has; none if it does not occur. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** A symbol as DEFLATE writes it, the first bit lowest. */
    int code(int symbol) {
        return codes[symbol];
    }

    /** The code for some frequencies; a single symbol gets one bit, since none cannot be written. */
    static Huffman of(int[] frequencies, int longest) {
        int[] weights = frequencies.clone();
        int[] lengths = lengths(weights);
        // Halving evens the frequencies out until the longest code is short enough.
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            Arrays.setAll(weights, i -> weights[i] == 0 ? 0 : weights[i] / 2 + 1);
            lengths = lengths(weights);
        }
        return new Huffman(lengths);
    }

    private static int[] lengths(int[] weights) {
        int[] lengths = new int[weights.length];
        int[] symbols = IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> weights[i]).thenComparingInt(i -> i))
                .mapToInt(i -> i)
                .toArray();
        int count = symbols.length;
        if (count < 2) {
            lengths[count == 0 ? 0 : symbols[0]] = 1;
            return lengths;
        }
        // Leaves are sorted, and so are the nodes made of them: the two lightest are always at the head of a queue.
        long[] weight = new long[2 * count - 1];
        int[] parent = new int[2 * count - 1];
        for (int i = 0; i < count; i++) {
            weight[i] = weights[symbols[i]];
        }
        int leaf = 0;
        int node = count;
        for (int made = count; made < weight.length; made++) {
            for (int k = 0; k < 2; k++) {
                boolean takesLeaf = leaf < count && (node >= made || weight[leaf] <= weight[node]);
                int taken = takesLeaf ? leaf++ : node++;
                weight[made] += weight[taken];
                parent[taken] = made;
            }
        }
        int[] depth = new int[weight.length];
        for (int i = weight.length - 2; i >= 0; i--) {
            depth[i] = depth[parent[i]] + 1;
            if (i < count) {
                lengths[symbols[i]] = depth[i];
            }
        }
        return lengths;
    }

    /** Codes of one length follow each other, shorter ones first (RFC 1951, 3.2.2). */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 15; length++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    codes[i] = Integer.reverse(code++) >>> (32 - length);
                }
            }
            code <<= 1;
        }
        return codes;
    }
}
