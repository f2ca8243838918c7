package org.filature.build;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text of thirty thousand invented words, the n-th about n times rarer than the first. */
final class ManyWords {
    private static final int SIZE = 30_000;
    private static final List<String> STARTS =
            List.of("b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "br", "st", "tr", "ch", "th");
    private static final List<String> ENDS =
            List.of("a", "e", "i", "o", "u", "an", "en", "in", "on", "er", "ar", "al", "ou", "ent", "ion");

    private final Random random;
    private final List<String> words;
    private final double[] sums = new double[SIZE];

    ManyWords(Random random) {
        this.random = random;
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < SIZE) {
            int syllables = 1 + random.nextInt(2) + Math.min(3, (int) (Math.sqrt(made.size()) / 40));
            made.add(Stream.generate(this::syllable).limit(syllables).collect(Collectors.joining()));
        }
        this.words = List.copyOf(made);
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += 1 / (i + 2.7);
            sums[i] = sum;
        }
    }

    private String syllable() {
        return STARTS.get(random.nextInt(STARTS.size())) + ENDS.get(random.nextInt(ENDS.size()));
    }

    String text(int length) {
        return Stream.generate(this::word).limit(length).collect(Collectors.joining(" "));
    }

    private String word() {
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[SIZE - 1]);
        return words.get(Math.min(SIZE - 1, found < 0 ? -found - 1 : found));
    }
}
