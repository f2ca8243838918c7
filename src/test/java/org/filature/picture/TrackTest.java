package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far a tie reaches, so that a picture has room for it. */
class TrackTest {
    private static final Layout.Spot LEFT = new Layout.Spot(0, 50, Side.WEST);
    private static final Layout.Spot RIGHT = new Layout.Spot(200, 50, Side.EAST);

    @Test
    void aBentWayReachesAsFarAsItBulges() {
        Track below = Track.bent(LEFT, 0, RIGHT, 0, new Track.Point(100, 150), false);
        Track above = Track.bent(LEFT, 0, RIGHT, 0, new Track.Point(100, -50), false);

        // Half of the way to the point that it bends towards, less the little by which it begins after its mark.
        assertThat(below.bottom()).isBetween(99.0, 101.5);
        assertThat(below.top()).isBetween(50.0, 52.0);
        assertThat(above.top()).isBetween(-1.5, 1.0);
        assertThat(above.bottom()).isBetween(48.0, 50.0);
    }

    @Test
    void aWayThatDoesNotTurnReachesFromEndToEnd() {
        Track straight = Track.straight(LEFT, 0, new Layout.Spot(0, 90, Side.WEST), 0, 0, false);
        Track rising = Track.bent(LEFT, 0, new Layout.Spot(200, 250, Side.EAST), 0, new Track.Point(100, 150), false);

        assertThat(straight.top()).isEqualTo(52);
        assertThat(straight.bottom()).isEqualTo(88);
        assertThat(rising.bottom()).isBetween(247.0, 250.0);
    }
}
