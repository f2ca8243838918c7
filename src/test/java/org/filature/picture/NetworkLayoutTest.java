package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every picture of a network must be, whatever the network: readable, within its width, and always the same. */
class NetworkLayoutTest {
    private static final double WIDTH = 960;

    /** Nodes, ties beyond those of a tree, parts that hang apart in a hundred, seed. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 1",
        "2, 0, 0, 1",
        "3, 1, 0, 1",
        "12, 4, 20, 2",
        "40, 0, 0, 3",
        "40, 60, 10, 4",
        "100, 20, 8, 5",
        "100, 200, 0, 6",
        "300, 0, 0, 7",
        "300, 40, 8, 8",
        "300, 300, 2, 9"
    })
    void nothingLiesOnAnythingElse(int size, int extra, int apart, long seed) {
        Graph graph = random(size, extra, apart, seed);

        Layout layout = NetworkLayout.of(graph, WIDTH);

        assertThat(overlaps(graph, layout)).isEmpty();
        assertThat(outside(graph, layout)).isEmpty();
        assertThat(layout.width()).isLessThanOrEqualTo(Math.ceil(WIDTH));
        assertThat(NetworkLayout.of(graph, WIDTH)).as("again").isEqualTo(layout);
    }

    /** A hub with leaves: the hardest for labels, since all want to be in the same place. */
    @ParameterizedTest
    @ValueSource(ints = {5, 25, 120})
    void starsKeepTheirLabelsApart(int leaves) {
        List<Graph.Node> nodes = new ArrayList<>();
        List<Graph.Edge> edges = new ArrayList<>();
        for (int i = 0; i <= leaves; i++) {
            nodes.add(new Graph.Node(5, 90, 17));
            if (i > 0) {
                edges.add(new Graph.Edge(0, i));
            }
        }
        Graph graph = new Graph(nodes, edges);

        Layout layout = NetworkLayout.of(graph, WIDTH);

        assertThat(overlaps(graph, layout)).isEmpty();
        assertThat(outside(graph, layout)).isEmpty();
    }

    /** A line through a mark or a label reads as if it ended there. */
    @ParameterizedTest
    @CsvSource({
        "12, 4, 20, 2",
        "20, 20, 0, 12",
        "25, 40, 0, 13",
        "32, 20, 5, 1",
        "34, 25, 3, 14",
        "40, 0, 0, 3",
        "40, 20, 5, 15",
        "40, 40, 10, 4",
        "40, 60, 10, 4"
    })
    void noTieRunsThroughWhatItIsNotTiedTo(int size, int extra, int apart, long seed) {
        Graph graph = bundled(random(size, extra, apart, seed), seed);

        Layout layout = NetworkLayout.of(graph, WIDTH);

        assertThat(through(graph, layout)).isEmpty();
        assertThat(overlaps(graph, layout)).isEmpty();
        assertThat(outside(graph, layout)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 20, 8, 5", "100, 200, 0, 6", "150, 150, 2, 9"})
    void ofManyFewerRunThroughThanIfAllWereStraight(int size, int extra, int apart, long seed) {
        Graph graph = bundled(random(size, extra, apart, seed), seed);

        Layout layout = NetworkLayout.of(graph, WIDTH);

        Layout straight = new Layout(layout.width(), layout.height(), layout.spots(), Map.of());
        assertThat(through(graph, layout).size())
                .isLessThan(through(graph, straight).size());
    }

    /** Some ties are several lines side by side. */
    private static Graph bundled(Graph graph, long seed) {
        Random random = new Random(seed);
        return new Graph(
                graph.nodes(),
                graph.edges().stream()
                        .map(edge -> new Graph.Edge(edge.from(), edge.to(), 1.25 + 2.5 * random.nextInt(4)))
                        .toList());
    }

    /** Ties whose way, as it is drawn, runs through a mark or a label of another. */
    private static List<String> through(Graph graph, Layout layout) {
        List<String> through = new ArrayList<>();
        for (int i = 0; i < graph.edges().size(); i++) {
            Graph.Edge edge = graph.edges().get(i);
            for (double aside : new double[] {-edge.beside(), 0, edge.beside()}) {
                List<Track.Point> way = track(graph, layout, i, aside).points(60);
                for (int node = 0; node < graph.nodes().size(); node++) {
                    boolean foreign = node != edge.from() && node != edge.to();
                    if (foreign && runsThrough(way, graph, layout, node)) {
                        through.add(edge + " through " + node);
                    }
                }
            }
        }
        return through;
    }

    private static Track track(Graph graph, Layout layout, int place, double aside) {
        Graph.Edge edge = graph.edges().get(place);
        Layout.Spot from = layout.spots().get(edge.from());
        Layout.Spot to = layout.spots().get(edge.to());
        double fromRadius = graph.nodes().get(edge.from()).radius();
        double toRadius = graph.nodes().get(edge.to()).radius();
        Track.Point bend = layout.bends().get(place);
        return bend == null
                ? Track.straight(from, fromRadius, to, toRadius, aside, false)
                : Track.bent(from, fromRadius, to, toRadius, bend, aside, false);
    }

    private static boolean runsThrough(List<Track.Point> way, Graph graph, Layout layout, int node) {
        Graph.Node size = graph.nodes().get(node);
        Layout.Spot spot = layout.spots().get(node);
        Box mark = Box.around(spot.x(), spot.y(), size.radius());
        Box label = spot.side().label(size, spot.x(), spot.y());
        return way.stream()
                .anyMatch(at -> Stream.of(mark, label)
                        .anyMatch(box -> Box.around(at.x(), at.y(), 0.01).meets(box)));
    }

    @Test
    void labelsWiderThanThePictureDoNotKeepItFromEnding() {
        Graph graph = new Graph(
                List.of(new Graph.Node(5, 2000, 17), new Graph.Node(5, 2000, 17), new Graph.Node(5, 10, 17)),
                List.of(new Graph.Edge(0, 1), new Graph.Edge(1, 2)));

        assertThat(overlaps(graph, NetworkLayout.of(graph, WIDTH))).isEmpty();
    }

    @Test
    void ofNothingThereIsNoPicture() {
        assertThat(NetworkLayout.of(new Graph(List.of(), List.of()), WIDTH)).isEqualTo(Layout.EMPTY);
    }

    @Test
    void whatIsTiedLiesNearerThanWhatIsNot() {
        Graph graph = random(60, 10, 0, 11);
        Layout layout = NetworkLayout.of(graph, WIDTH);
        Set<List<Integer>> tied = new HashSet<>();
        graph.edges().forEach(edge -> tied.add(List.of(edge.from(), edge.to())));

        double near = 0;
        double far = 0;
        int pairs = 0;
        for (int i = 0; i < 60; i++) {
            for (int j = i + 1; j < 60; j++) {
                double distance = distance(layout.spots().get(i), layout.spots().get(j));
                if (tied.contains(List.of(i, j)) || tied.contains(List.of(j, i))) {
                    near += distance / tied.size();
                } else {
                    far += distance;
                    pairs++;
                }
            }
        }
        assertThat(near).isLessThan(far / pairs / 2);
    }

    private static double distance(Layout.Spot a, Layout.Spot b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    static Graph random(int size, int extra, int apart, long seed) {
        Random random = new Random(seed);
        List<Graph.Node> nodes = new ArrayList<>();
        Set<List<Integer>> pairs = new HashSet<>();
        List<Graph.Edge> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(new Graph.Node(4 + random.nextInt(5), 20 + random.nextInt(140), 17 * (1 + random.nextInt(3))));
            if (i > 0 && random.nextInt(100) >= apart) {
                tie(random.nextInt(2) == 0 ? random.nextInt(i) : random.nextInt(1 + i / 8), i, pairs, edges);
            }
        }
        for (int i = 0; i < extra; i++) {
            tie(random.nextInt(size), random.nextInt(size), pairs, edges);
        }
        return new Graph(nodes, edges);
    }

    private static void tie(int a, int b, Set<List<Integer>> pairs, List<Graph.Edge> edges) {
        if (a != b && pairs.add(List.of(Math.min(a, b), Math.max(a, b)))) {
            edges.add(new Graph.Edge(a, b));
        }
    }

    static List<String> overlaps(Graph graph, Layout layout) {
        return IntStream.range(0, graph.nodes().size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i)
                        .filter(j -> footprint(graph, layout, i).meets(footprint(graph, layout, j)))
                        .mapToObj(j -> i + " lies on " + j))
                .toList();
    }

    static List<String> outside(Graph graph, Layout layout) {
        Box canvas = new Box(-0.1, -0.1, layout.width() + 0.1, layout.height() + 0.1);
        return IntStream.range(0, graph.nodes().size())
                .filter(i -> !canvas.with(footprint(graph, layout, i)).equals(canvas))
                .mapToObj(i -> i + " lies at " + layout.spots().get(i))
                .toList();
    }

    private static Box footprint(Graph graph, Layout layout, int node) {
        Graph.Node size = graph.nodes().get(node);
        Layout.Spot spot = layout.spots().get(node);
        return Box.around(spot.x(), spot.y(), size.radius()).with(spot.side().label(size, spot.x(), spot.y()));
    }
}
