package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void marksThatWouldTouchAreOneButNeverAcrossGroups() {
        List<Clusters.Run> runs =
                Clusters.of(List.of(0.1, 0.105, 0.11, 0.5, 0.501, 0.9), 0.01, List.of(1L, 1L, 1L, 1L, 2L, 2L));

        assertThat(runs)
                .containsExactly(
                        new Clusters.Run(0, 3), new Clusters.Run(3, 4), new Clusters.Run(4, 5), new Clusters.Run(5, 6));
        assertThat(Clusters.of(List.of(), 1, List.of())).isEmpty();
    }

    @Test
    void spansThatOverlapLieOnDifferentShelves() {
        List<Integer> shelves = Shelves.of(
                List.of(
                        new Shelves.Span(0, 0.5),
                        new Shelves.Span(0.1, 0.2),
                        new Shelves.Span(0.3, 0.6),
                        new Shelves.Span(0.55, 0.9)),
                0.02);

        assertThat(shelves).containsExactly(0, 1, 1, 0);
    }

    @Test
    void wordsNeverCoverOthersAndNoThreadCrossesWords() {
        Random random = new Random(7);
        int placed = 0;
        for (int round = 0; round < 500; round++) {
            int count = 1 + random.nextInt(6);
            List<Double> points = Stream.generate(() -> random.nextDouble() * 700)
                    .limit(count)
                    .sorted()
                    .toList();
            List<Double> lengths = Stream.generate(() -> 60 + random.nextDouble() * 200)
                    .limit(count)
                    .toList();
            List<Labels.Spot> spots = Labels.place(points, lengths, 700, 6).orElse(List.of());
            placed += spots.isEmpty() ? 0 : 1;
            for (int i = 0; i < spots.size(); i++) {
                double[] one = extent(points, lengths, spots, i);
                assertThat(one[0]).isGreaterThanOrEqualTo(0);
                assertThat(one[1]).isLessThanOrEqualTo(700);
                for (int j = 0; j < spots.size(); j++) {
                    double[] other = extent(points, lengths, spots, j);
                    if (i != j && spots.get(i).row() == spots.get(j).row()) {
                        assertThat(one[1] <= other[0] || other[1] <= one[0]).isTrue();
                    }
                    if (spots.get(i).row() < spots.get(j).row()) {
                        assertThat(points.get(i))
                                .satisfiesAnyOf(
                                        at -> assertThat(at).isLessThan(other[0]),
                                        at -> assertThat(at).isGreaterThan(other[1]));
                    }
                }
            }
        }
        assertThat(placed).isGreaterThan(250);
    }

    private static double[] extent(List<Double> points, List<Double> lengths, List<Labels.Spot> spots, int i) {
        double at = points.get(i);
        return spots.get(i).before() ? new double[] {at - lengths.get(i), at} : new double[] {at, at + lengths.get(i)};
    }
}
