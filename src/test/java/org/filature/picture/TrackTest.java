package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.filature.picture.Layout.Spot;
import org.junit.jupiter.api.Test;

class TrackTest {
    private static final Spot LEFT = new Spot(0, 10, Side.EAST);
    private static final Spot RIGHT = new Spot(100, 10, Side.EAST);

    @Test
    void linesKeepClearOfTheirMarks() {
        assertThat(Track.straight(LEFT, 5, RIGHT, 8, 0, false).whole()).isEqualTo("M7 10L90 10");
        assertThat(Track.straight(LEFT, 5, RIGHT, 8, 0, true).whole()).isEqualTo("M7 10L85 10");
    }

    @Test
    void linesBetweenTheSameTwoLieSideBySide() {
        assertThat(Track.straight(LEFT, 5, RIGHT, 5, 2.5, false).whole()).isEqualTo("M7 12.5L93 12.5");
        assertThat(Track.straight(LEFT, 5, RIGHT, 5, -2.5, false).whole()).isEqualTo("M7 7.5L93 7.5");
    }

    @Test
    void aTieThatEndedIsAThreadThatWasCut() {
        assertThat(Track.straight(LEFT, 3, RIGHT, 3, 0, false).cut())
                .isEqualTo("M46 5.5L46 14.5M54 5.5L54 14.5M5 10L46 10M54 10L95 10");
    }

    @Test
    void marksInTheSamePlaceStillHaveALine() {
        assertThat(Track.straight(LEFT, 5, LEFT, 5, 0, true).cut()).doesNotContain("NaN", "Infinity");
    }
}
