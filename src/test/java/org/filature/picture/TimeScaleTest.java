package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final int MOST = 150;

    private static double month(int year, int month) {
        return year * 12.0 + month - 1;
    }

    private static List<Double> everyMonth(int from, int until) {
        return IntStream.range(from * 12, until * 12)
                .mapToObj(month -> month + 0.5)
                .toList();
    }

    @Test
    void timeIsToScaleWhereSomethingHappensAllAlong() {
        TimeScale scale = TimeScale.of(everyMonth(2020, 2024), MOST);

        assertThat(scale.step()).isEqualTo(1);
        assertThat(scale.stretches()).hasSize(1);
        assertThat(scale.place(month(2020, 1))).isEqualTo(0);
        assertThat(scale.place(month(2021, 1))).isCloseTo(0.25, within(1e-9));
        assertThat(scale.place(month(2024, 1))).isEqualTo(1);
    }

    @Test
    void aLongTimeInWhichNothingHappensIsFoldedAndAllElseKeepsItsScale() {
        List<Double> times = new ArrayList<>(everyMonth(2023, 2025));
        times.add(month(1790, 3));
        TimeScale scale = TimeScale.of(times, MOST);

        assertThat(scale.step()).isEqualTo(1);
        assertThat(scale.stretches()).extracting(TimeScale.Stretch::folded).containsExactly(false, true, false);
        assertThat(scale.place(month(2023, 1))).isLessThan(0.1);
        double one = scale.place(month(2024, 2)) - scale.place(month(2024, 1));
        assertThat(scale.place(month(2023, 8)) - scale.place(month(2023, 7))).isCloseTo(one, within(1e-9));
    }

    @Test
    void oneEventADecadeAndThenHundredsInAYearStillLeaveRoomForTheYear() {
        List<Double> times = new ArrayList<>();
        for (int year = 1810; year < 2020; year += 10) {
            times.add(month(year, 6));
        }
        for (int i = 0; i < 300; i++) {
            times.add(2024 * 12 + i % 12 + 0.5);
        }
        TimeScale scale = TimeScale.of(times, MOST);

        assertThat(scale.step()).isEqualTo(1);
        assertThat(1 - scale.place(month(2024, 1))).isGreaterThan(0.15);
        assertThat(places(scale, times)).isSorted();
    }

    @Test
    void stepsGrowWithTheSpan() {
        assertThat(TimeScale.of(everyMonth(1990, 2025), MOST).step()).isEqualTo(3);
        assertThat(TimeScale.of(everyMonth(1900, 2025), MOST).step()).isEqualTo(12);
        List<Double> ages = Stream.iterate(-4e9 * 12, time -> time < 0, time -> time + 1e8 * 12)
                .toList();
        assertThat(TimeScale.of(ages, MOST).step()).isGreaterThanOrEqualTo(12 * 10_000_000L);
    }

    @Test
    void aSingleTimeHasAYearAroundIt() {
        TimeScale scale = TimeScale.of(List.of(month(2024, 6) + 0.3), MOST);

        assertThat(scale.last() - scale.first()).isEqualTo(12);
        assertThat(scale.place(month(2024, 6))).isBetween(0.3, 0.7);
        assertThat(scale.place(Double.NEGATIVE_INFINITY)).isEqualTo(0);
        assertThat(scale.place(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void marksAreNeverWithinAFold() {
        List<Double> times = new ArrayList<>(everyMonth(2000, 2002));
        times.addAll(everyMonth(2020, 2022));
        TimeScale scale = TimeScale.of(times, MOST);

        assertThat(scale.marks(12)).containsExactly(month(2000, 1), month(2001, 1), month(2020, 1), month(2021, 1));
    }

    private static List<Double> places(TimeScale scale, List<Double> times) {
        return times.stream().sorted().map(scale::place).toList();
    }
}
