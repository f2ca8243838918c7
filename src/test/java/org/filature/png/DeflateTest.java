package org.filature.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compressed here, the JDK's own zlib gives back. */
class DeflateTest {
    private static byte[] inflate(byte[] compressed, int length) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(compressed);
        byte[] data = new byte[length + 1];
        int size = inflater.inflate(data);
        assertThat(inflater.finished()).isTrue();
        inflater.end();
        return Arrays.copyOf(data, size);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16, 256})
    void bytesOfAnyKindComeBack(int colours) throws DataFormatException {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] data = new byte[1 + random.nextInt(100_000)];
            for (int i = 0; i < data.length; ) {
                int run = Math.min(data.length - i, 1 + random.nextInt(seed % 3 == 0 ? 1 : 700));
                Arrays.fill(data, i, i + run, (byte) random.nextInt(colours));
                i += run;
            }
            int row = 1 + random.nextInt(900);

            assertThat(inflate(Deflate.zlib(data, row), data.length)).isEqualTo(data);
        }
    }

    @Test
    void rowsLikeTheOneAboveCostNextToNothing() {
        byte[] data = new byte[600 * 600];
        Random random = new Random(1);
        for (int i = 0; i < data.length; i++) {
            data[i] = i < 600 ? (byte) random.nextInt(16) : data[i - 600];
        }

        assertThat(Deflate.zlib(data, 600).length).isLessThan(3500);
    }

    /** Frequencies that grow like Fibonacci's numbers make the longest codes. */
    @Test
    void noCodeIsLongerThanTheFormatAllows() {
        int[] frequencies = new int[40];
        frequencies[0] = frequencies[1] = 1;
        for (int i = 2; i < frequencies.length; i++) {
            frequencies[i] = frequencies[i - 1] + frequencies[i - 2];
        }
        Huffman code = Huffman.of(frequencies, 15);
        int[] lengths = IntStream.range(0, frequencies.length).map(code::length).toArray();

        assertThat(Arrays.stream(lengths).boxed()).allMatch(length -> length > 0 && length <= 15);
        assertThat(Arrays.stream(lengths)
                        .mapToDouble(length -> Math.pow(2, -length))
                        .sum())
                .isEqualTo(1);
    }
}
