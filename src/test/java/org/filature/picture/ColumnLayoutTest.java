package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.filature.picture.ColumnLayout.Column;
import org.filature.picture.Gutter.Tie;
import org.filature.picture.Layout.Spot;
import org.filature.picture.Track.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every network in one column must be: narrow, with ties beside the names, and always the same. */
class ColumnLayoutTest {
    private static final double STROKE = 1.25;

    private final List<Graph.Node> nodes = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    /** Some of one line, some of two, with small and large marks. */
    private void nodes(int size) {
        for (int i = 0; i < size; i++) {
            double radius = i == 0 ? 8 : i % 5 == 0 ? 6 : 4.5;
            nodes.add(new Graph.Node(radius, ColumnLayout.widest(8), i % 7 == 3 ? 33.6 : 16.8));
        }
    }

    private void tie(int from, int to, int lines) {
        for (int nth = 0; nth < lines; nth++) {
            ties.add(new Tie(nth % 2 == 0 ? from : to, nth % 2 == 0 ? to : from, nth % 3 != 2, nth, lines));
        }
    }

    private void random(int size, int pairs, long seed) {
        nodes(size);
        Random random = new Random(seed);
        boolean[][] tied = new boolean[size][size];
        while (ties.size() < pairs) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to && !tied[from][to]) {
                tied[from][to] = true;
                tied[to][from] = true;
                tie(from, to, 1 + random.nextInt(4));
            }
        }
    }

    /** Actors, ties, seed. */
    @ParameterizedTest
    @CsvSource({"3, 2, 1", "12, 20, 2", "45, 60, 3", "45, 160, 4", "120, 360, 5"})
    void tiesKeepToTheirSide(int size, int pairs, long seed) {
        random(size, pairs, seed);

        Column column = ColumnLayout.of(nodes, ties);

        assertReadable(column);
        assertThat(ColumnLayout.of(nodes, ties)).as("again").isEqualTo(column);
    }

    @Test
    void severalBetweenTwoLieBesideEachOther() {
        nodes(2);
        tie(0, 1, 6);

        Column column = ColumnLayout.of(nodes, ties);

        assertReadable(column);
        List<Double> reaches =
                column.ways().stream().map(ColumnLayoutTest::left).sorted().toList();
        for (int i = 1; i < reaches.size(); i++) {
            assertThat(reaches.get(i) - reaches.get(i - 1)).isGreaterThan(3);
        }
    }

    @Test
    void whoIsTiedToAllHasTheFarthestOutermost() {
        nodes(45);
        IntStream.range(1, 45).forEach(other -> tie(other, 0, 1));

        Column column = ColumnLayout.of(nodes, ties);

        assertReadable(column);
        for (int i = 1; i < 44; i++) {
            assertThat(left(column.ways().get(i))).isLessThan(left(column.ways().get(i - 1)));
        }
    }

    @Test
    void theOrderMakesTiesShort() {
        List<Graph.Edge> chain =
                List.of(new Graph.Edge(0, 3), new Graph.Edge(3, 1), new Graph.Edge(1, 4), new Graph.Edge(4, 2));

        assertThat(ColumnLayout.order(5, chain, true)).containsExactly(0, 3, 1, 4, 2);
        assertThat(length(chain, ColumnLayout.order(5, chain, false))).isEqualTo(4);
    }

    @Test
    void whatIsTiedToNothingElseStandsTogether() {
        List<Graph.Edge> pairs = List.of(new Graph.Edge(0, 2), new Graph.Edge(1, 3), new Graph.Edge(0, 4));

        List<Integer> order = ColumnLayout.order(5, pairs, false);

        assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(length(pairs, order)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"45, 80, 6", "45, 200, 7", "120, 300, 8"})
    void theOrderIsShorterThanTheGivenOne(int size, int pairs, long seed) {
        random(size, pairs, seed);
        List<Graph.Edge> edges =
                ties.stream().map(tie -> new Graph.Edge(tie.from(), tie.to())).toList();

        List<Integer> order = ColumnLayout.order(size, edges, true);

        List<Integer> given = IntStream.range(0, size).boxed().toList();
        assertThat(order).containsExactlyInAnyOrderElementsOf(given);
        assertThat(order.get(0)).as("it stays on top").isZero();
        assertThat(length(edges, order)).isLessThan(length(edges, given));
        assertThat(ColumnLayout.order(size, edges, true)).as("again").isEqualTo(order);
    }

    private static int length(List<Graph.Edge> edges, List<Integer> order) {
        return edges.stream()
                .mapToInt(edge -> Math.abs(order.indexOf(edge.from()) - order.indexOf(edge.to())))
                .sum();
    }

    private static double left(Arc arc) {
        return arc.points(60).stream().mapToDouble(Point::x).min().orElseThrow();
    }

    private void assertReadable(Column column) {
        List<Spot> spots = column.layout().spots();
        double foot = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Box label =
                    Side.EAST.label(nodes.get(i), spots.get(i).x(), spots.get(i).y());
            assertThat(label.top()).as("row " + i).isGreaterThan(foot);
            assertThat(label.right()).isLessThanOrEqualTo(ColumnLayout.WIDTH);
            foot = label.bottom();
        }
        assertThat(foot).isLessThanOrEqualTo(column.layout().height());
        for (int i = 0; i < ties.size(); i++) {
            assertBeside(column.ways().get(i), ties.get(i), spots);
        }
    }

    /** An arc ends near its marks, and touches no other; it neither leaves the canvas nor comes near a name. */
    private void assertBeside(Arc arc, Tie tie, List<Spot> spots) {
        assertThat(arc.from().y()).isCloseTo(spots.get(tie.from()).y(), Offset.offset(17.0));
        assertThat(arc.to().y()).isCloseTo(spots.get(tie.to()).y(), Offset.offset(17.0));
        for (Point point : arc.points(60)) {
            assertThat(point.x()).isBetween(4.5, spots.get(0).x() - 1);
            assertThat(point.y()).isBetween(arc.top() - 2, arc.bottom() + 2);
            for (int i = 0; i < spots.size(); i++) {
                assertThat(Math.hypot(
                                point.x() - spots.get(i).x(),
                                point.y() - spots.get(i).y()))
                        .as(tie + " passes " + i)
                        .isGreaterThan(nodes.get(i).radius() + (i == tie.from() || i == tie.to() ? 0 : STROKE));
            }
        }
    }

    @Test
    void whatWasCutIsInTwoPiecesWithABarAtEither() {
        nodes(3);
        tie(0, 2, 1);
        String cut = ColumnLayout.of(nodes, ties).ways().get(0).cut();

        assertThat(Arrays.stream(cut.split("(?=M)")).map(piece -> piece.replaceAll("[^MLC]", "")))
                .containsExactly("ML", "ML", "MC", "MC");
    }
}
