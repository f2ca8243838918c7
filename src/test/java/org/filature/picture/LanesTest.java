package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.filature.picture.Lanes.Item;
import org.filature.picture.Lanes.Row;
import org.filature.picture.Lanes.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {
    private static Item free() {
        return new Item(List.of(), List.of());
    }

    private static Item answers(Integer... others) {
        return new Item(List.of(others), List.of());
    }

    private static Item decides(Integer... others) {
        return new Item(List.of(), List.of(others));
    }

    @Test
    void aMotionItsOppositionItsReplyAndItsRulingAreOneThreadWhateverStandsBetween() {
        List<Row> rows = Lanes.of(
                List.of(free(), free(), free(), answers(0), answers(1), answers(3), free(), decides(1), decides(0)));

        assertThat(List.of(rows.get(0), rows.get(3), rows.get(5), rows.get(8)))
                .allMatch(row -> row.thread() == 0 && row.lane() == 1);
        assertThat(List.of(rows.get(1), rows.get(4), rows.get(7)))
                .allMatch(row -> row.thread() == 1 && row.lane() == 2);
        assertThat(List.of(rows.get(2), rows.get(6))).allMatch(row -> row.thread() == -1 && row.lane() == 0);
        assertThat(rows.get(6).strands()).containsExactly(new Strand(1, true, true), new Strand(2, true, true));
        assertThat(rows.get(8).strands()).containsExactly(new Strand(1, true, false));
    }

    @Test
    void aRulingOnTwoMotionsEndsBothThreads() {
        List<Row> rows = Lanes.of(List.of(free(), free(), answers(0), decides(0, 1)));

        assertThat(rows.get(3).lane()).isEqualTo(1);
        assertThat(rows.get(3).ties()).containsExactly(2);
        assertThat(rows.get(2).strands()).contains(new Strand(2, true, true));
        assertThat(rows.get(3).strands()).contains(new Strand(2, true, false));
    }

    @Test
    void motionsAgainstOneComplaintAreThreadsOfTheirOwn() {
        List<Row> rows = Lanes.of(List.of(free(), answers(0), answers(0), answers(1), answers(2), answers(0)));

        assertThat(rows).extracting(Row::thread).containsExactly(0, 1, 2, 1, 2, 0);
        assertThat(rows.get(1).ties()).containsExactly(1);
    }

    @Test
    void aFreedLaneIsUsedAgain() {
        List<Row> rows = Lanes.of(List.of(free(), decides(0), free(), decides(2)));

        assertThat(rows).extracting(Row::lane).containsExactly(1, 1, 1, 1);
        assertThat(rows.get(1).strands()).containsExactly(new Strand(1, true, false));
    }

    @Test
    void entriesThatAnswerEachOtherEndNothing() {
        assertThat(Lanes.of(List.of(answers(1), answers(0), answers(2), answers(99))))
                .extracting(Row::thread)
                .containsExactly(0, 0, -1, -1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void lanesNeverCollide(long seed) {
        List<Item> items = random(seed);
        List<Row> rows = Lanes.of(items);

        assertThat(rows).hasSameSizeAs(items);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            assertThat(row.lane()).isBetween(0, Lanes.MOST);
            Set<Integer> lanes = new HashSet<>();
            row.strands().forEach(strand -> assertThat(lanes.add(strand.lane())).isTrue());
            assertThat(row.lane() == 0 || lanes.contains(row.lane())).isTrue();
            assertThat(lanes).containsAll(row.ties()).doesNotContain(0);
            for (Strand strand : row.strands()) {
                assertThat(at(rows, i + 1, strand.lane()).map(Strand::above).orElse(false))
                        .as("row %d, lane %d", i, strand.lane())
                        .isEqualTo(strand.below());
            }
        }
        oneLaneEach(rows);
    }

    private static void oneLaneEach(List<Row> rows) {
        for (Row row : rows) {
            assertThat(rows.stream()
                            .filter(other -> row.thread() >= 0 && other.thread() == row.thread())
                            .map(Row::lane)
                            .distinct()
                            .count())
                    .isLessThanOrEqualTo(1);
        }
    }

    private static Optional<Strand> at(List<Row> rows, int row, int lane) {
        return row >= rows.size()
                ? Optional.empty()
                : rows.get(row).strands().stream()
                        .filter(strand -> strand.lane() == lane)
                        .findFirst();
    }

    /** Most entries answer an earlier one; a few answer a later one or themselves, as no docket should. */
    private static List<Item> random(long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<Integer> answers = new ArrayList<>();
            List<Integer> decides = new ArrayList<>();
            for (int target = random.nextInt(3); i > 0 && target > 0; target--) {
                int other = random.nextInt(12) == 0 ? random.nextInt(150) : Math.max(0, i - 1 - random.nextInt(25));
                (random.nextInt(3) == 0 ? decides : answers).add(other);
            }
            items.add(new Item(answers, decides));
        }
        return items;
    }
}
