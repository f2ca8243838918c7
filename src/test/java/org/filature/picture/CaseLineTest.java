package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.filature.picture.CaseLine.Mark;
import org.filature.picture.CaseLine.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseLineTest {
    @Test
    void statesStandToScale() {
        CaseLine line = draw(List.of(state(0, 0, "Pending"), state(100, 100, "Stayed"), state(300, 300, "Closed")));
        List<Double> x = line.marks().stream().map(Mark::x).toList();

        assertThat(x.get(2) - x.get(0)).isEqualTo(3 * (x.get(1) - x.get(0)), within(0.3));
        assertThat(line.marks()).noneMatch(Mark::uncertain);
        assertThat(line.end()).isEqualTo(x.get(2));
    }

    @Test
    void anUncertainDateIsAStretch() {
        CaseLine line = draw(List.of(state(0, 0, "Pending"), state(100, 130, "Stayed"), state(400, 400, "Closed")));

        assertThat(line.marks().get(1).uncertain()).isTrue();
        assertThat(line.marks().get(1).until() - line.marks().get(1).from()).isGreaterThan(30);
    }

    @Test
    void anOpenCaseGoesOnToTheDayUntilWhichItIsKnown() {
        CaseLine line = CaseLine.of(List.of(state(0, 0, "Pending")), 500, true, List.of(0L, 250L), 40, 640);

        assertThat(line.end()).isGreaterThan(line.marks().get(0).x() + 400);
        assertThat(line.ticks()).hasSize(2);
    }

    @Test
    void aSingleDayIsNoTrouble() {
        CaseLine line = CaseLine.of(List.of(state(7, 7, "Pending")), 7, true, List.of(), 40, 300);

        assertThat(line.end()).isGreaterThan(line.marks().get(0).x()).isLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wordsNeitherOverlapNorAreCrossed(long seed) {
        Random random = new Random(seed);
        List<State> states = new ArrayList<>();
        long day = 0;
        for (int i = 0; i < 2 + random.nextInt(14); i++) {
            String label = random.nextInt(4) == 0
                    ? ""
                    : List.of("Pending", "Dismissed", "Stayed").get(random.nextInt(3));
            states.add(state(day, day + random.nextInt(60), label));
            day += random.nextInt(120);
        }
        CaseLine line = CaseLine.of(states, day, false, List.of(), 40, 300);

        for (int i = 0; i < states.size(); i++) {
            Mark mark = line.marks().get(i);
            double end = mark.x() + Lettering.width(states.get(i).label(), 13) + 5;
            assertThat(mark.row() < 0 || end <= line.width()).isTrue();
            for (int later = i + 1; later < states.size() && mark.row() >= 0; later++) {
                Mark other = line.marks().get(later);
                assertThat(other.row() >= mark.row() && other.x() < end)
                        .as("%d and %d", i, later)
                        .isFalse();
            }
        }
    }

    private static State state(long from, long until, String label) {
        return new State(from, until, label);
    }

    private static CaseLine draw(List<State> states) {
        return CaseLine.of(states, states.get(states.size() - 1).until(), false, List.of(), 40, 640);
    }
}
