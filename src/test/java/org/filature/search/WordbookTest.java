package org.filature.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordbookTest {
    private static final double NO_END = 1e9;
    private static final String DIGITS = IntStream.rangeClosed(' ', '~')
            .mapToObj(Character::toString)
            .filter(c -> !"\"\\<".contains(c))
            .collect(Collectors.joining());

    private final Wordbook book = new Wordbook();

    /** Reads back what a script in the page reads. */
    private static List<String> words(Wordbook.Packed packed, int text) {
        List<String> vocabulary = List.of(packed.vocabulary().split(" "));
        List<String> words = new ArrayList<>();
        int half = DIGITS.length() / 2;
        int place = -1;
        int number = 0;
        int unit = 1;
        for (char c : packed.texts().get(text).toCharArray()) {
            int digit = DIGITS.indexOf(c);
            number += (digit < half ? digit : digit - half) * unit;
            unit *= half;
            if (digit < half) {
                place += number + 1;
                words.add(vocabulary.get(place));
                number = 0;
                unit = 1;
            }
        }
        return words;
    }

    @Test
    void eachWordIsWrittenOnceAndReadBack() {
        book.add(List.of(), List.of("the board met the board"), List.of("<p>Again</p>"));
        book.add(List.of(), List.of("the court met"), List.of());

        Wordbook.Packed packed = book.pack(NO_END, 0);

        assertThat(packed.vocabulary()).isEqualTo("Again board court met the");
        assertThat(words(packed, 0)).containsExactly("Again", "board", "met", "the");
        assertThat(words(packed, 1)).containsExactly("court", "met", "the");
    }

    @Test
    void farPlacesAreReadBackToo() {
        String many = IntStream.range(0, 20_000)
                .mapToObj(i -> String.format("w%05d", i))
                .collect(Collectors.joining(" "));
        book.add(List.of(), List.of(many), List.of());
        book.add(List.of(), List.of("w00000 w00045 w00046 w02162 w19999"), List.of());

        assertThat(words(book.pack(NO_END, 0), 1)).containsExactly("w00000", "w00045", "w00046", "w02162", "w19999");
    }

    @Test
    void wordsThatAreFoundAnywayAreLeftOut() {
        book.add(List.of("Board meeting"), List.of("the board met"), List.of());

        assertThat(words(book.pack(NO_END, 0), 0)).containsExactly("met", "the");
    }

    @Test
    void wordsAreWrittenAsTextsMostlyWriteThem() {
        book.add(List.of(), List.of("SEC sues OPENAI", "Secrets, secrets. ÉLISE"), List.of());
        book.add(List.of("OpenAI"), List.of("Élise and the SEC", "Filed in the Secrets case"), List.of());

        assertThat(words(book.pack(NO_END, 0), 0)).containsExactly("OpenAI", "SEC", "secrets", "sues", "Élise");
    }

    @Test
    void whereThereIsNoRoomEachTextKeepsAsManyTheRarestFirst() {
        for (int i = 0; i < 50; i++) {
            book.add(
                    List.of(),
                    List.of("and the of rare" + i + (i == 0 ? " one two three four five six" : "")),
                    List.of());
        }

        Wordbook.Packed packed = book.pack(600, 0);

        assertThat(packed.most()).isBetween(1, 3);
        assertThat(words(packed, 7)).contains("rare7").hasSize(packed.most());
        assertThat(words(packed, 0)).hasSize(packed.most());
    }

    @Test
    void somethingIsKeptWhateverItTakes() {
        book.add(List.of(), List.of("one two three four"), List.of());

        assertThat(words(book.pack(0, 2), 0)).hasSize(2);
    }

    @Test
    void sharesAreFair() {
        assertThat(FairShare.of(new int[] {1, 5, 9}, 11)).isEqualTo(5);
        assertThat(FairShare.of(new int[] {1, 5, 9}, 15)).isEqualTo(Integer.MAX_VALUE);
        assertThat(FairShare.of(new int[] {4, 4}, -1)).isZero();
    }
}
