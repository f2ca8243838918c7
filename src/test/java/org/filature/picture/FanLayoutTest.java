package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One actor with those it is tied to. */
class FanLayoutTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7, 12, 24})
    void nothingLiesOnAnythingElse(int around) {
        List<Graph.Node> nodes =
                NetworkLayoutTest.random(around + 1, 0, 0, around).nodes();
        Graph graph = new Graph(nodes, List.of());

        Layout layout = FanLayout.of(nodes.get(0), nodes.subList(1, nodes.size()));

        assertThat(NetworkLayoutTest.overlaps(graph, layout)).isEmpty();
        assertThat(NetworkLayoutTest.outside(graph, layout)).isEmpty();
    }

    /** A telephone of 360 px leaves 320 px, and a picture is never made smaller than 86 %. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 6})
    void aFewWithShortLinesFitATelephone(int around) {
        Graph.Node node = new Graph.Node(4.5, 77, 34);

        Layout layout = FanLayout.of(new Graph.Node(6, 110, 36), Collections.nCopies(around, node));

        assertThat(FanLayout.isSlim(around)).isTrue();
        assertThat(layout.width() * 0.86).isLessThanOrEqualTo(320);
    }
}
