package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowChartTest {
    private static final double SLACK = 0.11;

    private static Payment exactly(int payer, int receiver, double amount) {
        return new Payment(payer, receiver, OptionalDouble.of(amount), OptionalDouble.of(amount));
    }

    private static Payment unknown(int payer, int receiver) {
        return new Payment(payer, receiver, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static FlowChart draw(boolean narrow, Payment... payments) {
        return draw(List.of(payments), 6, narrow);
    }

    private static FlowChart draw(List<Payment> payments, int actors, boolean narrow) {
        List<String> names = IntStream.range(0, actors)
                .mapToObj(i -> i % 3 == 0 ? "Actor " + i : "A longer name for actor " + i + ", Limited")
                .toList();
        List<String> amounts = payments.stream()
                .map(paid -> (paid.size() % 3 < 1 ? "Disputed: not more than some amount " : "amount ") + paid.size())
                .toList();
        return FlowChart.of(names, "(again)", payments, amounts, narrow);
    }

    @Test
    void payersStandLeftAndReceiversRight() {
        FlowChart chart = draw(false, exactly(0, 1, 10), exactly(1, 2, 5), exactly(3, 2, 1));
        Map<Integer, Double> x = new HashMap<>();
        chart.stops().forEach(stop -> x.put(stop.actor(), stop.x()));

        assertThat(x.get(0)).isEqualTo(x.get(3)).isLessThan(x.get(1));
        assertThat(x.get(1)).isLessThan(x.get(2));
        assertThat(chart.stops()).noneMatch(FlowChart.Stop::again);
    }

    @Test
    void moneyThatFlowsBackReachesItsReceiverASecondTime() {
        FlowChart chart = draw(false, exactly(0, 1, 10), exactly(1, 0, 5), exactly(2, 2, 3));

        assertThat(chart.stops())
                .filteredOn(stop -> stop.actor() == 0)
                .extracting(FlowChart.Stop::again)
                .containsExactlyInAnyOrder(false, true);
        assertThat(chart.stops()).filteredOn(stop -> stop.actor() == 2).hasSize(2);
        assertThat(chart.bands()).allMatch(band -> band.from().x() < band.to().x());
        assertThat(chart.stops())
                .filteredOn(FlowChart.Stop::again)
                .allSatisfy(stop ->
                        assertThat(String.join(" ", stop.label().lines())).endsWith("(again)"));
    }

    @Test
    void bandsAreAsThickAsTheirAmountsButNeverTooThinToSee() {
        FlowChart chart =
                draw(false, exactly(0, 1, 6_600_000_000.0), exactly(2, 1, 3_300_000_000.0), exactly(3, 1, 50_000));
        List<Double> heights =
                chart.bands().stream().map(band -> band.from().height()).toList();

        assertThat(heights.get(0)).isEqualTo(2 * heights.get(1), within(2 * SLACK));
        assertThat(heights.get(2)).isEqualTo(2);
        assertThat(chart.thinnest()).isEqualTo(2 / chart.scale()).isGreaterThan(50_000);
    }

    @Test
    void aRangeIsSolidToItsLeastAndLightToItsMost() {
        FlowChart chart = draw(
                false,
                new Payment(0, 1, OptionalDouble.of(30), OptionalDouble.of(40)),
                new Payment(2, 1, OptionalDouble.empty(), OptionalDouble.of(40)),
                new Payment(3, 1, OptionalDouble.of(40), OptionalDouble.empty()));

        assertThat(tall(chart.bands().get(0).solid()))
                .isEqualTo(3 * tall(chart.bands().get(0).light()), within(0.5));
        assertThat(chart.bands().get(1).solid()).isEmpty();
        assertThat(chart.bands().get(1).light()).isNotEmpty();
        assertThat(chart.bands().get(2).light()).isEmpty();
        assertThat(chart.bands())
                .allMatch(band -> Math.abs(band.from().height()
                                - chart.bands().get(0).from().height())
                        < SLACK);
    }

    /** The height of a band's outline at its end. */
    private static double tall(String path) {
        Matcher first = Pattern.compile("^M[\\d.]+ ([\\d.]+)").matcher(path);
        Matcher last = Pattern.compile("([\\d.]+)H[\\d.]+Z$").matcher(path);
        assertThat(first.find() && last.find()).isTrue();
        return Double.parseDouble(last.group(1)) - Double.parseDouble(first.group(1));
    }

    @Test
    void whatIsUnknownOrNothingIsAThread() {
        FlowChart chart = draw(false, unknown(0, 1), exactly(2, 1, 0));

        assertThat(chart.scale()).isZero();
        assertThat(chart.bands()).allSatisfy(band -> {
            assertThat(band.thread()).isNotEmpty();
            assertThat(band.solid() + band.light()).isEmpty();
        });
    }

    @Test
    void longChainsKeepToFewColumns() {
        List<Payment> chain =
                IntStream.range(0, 12).mapToObj(i -> exactly(i, i + 1, 100 - i)).toList();
        FlowChart chart = draw(chain, 13, false);

        assertThat(chart.stops().stream().map(FlowChart.Stop::x).distinct()).hasSizeLessThanOrEqualTo(4);
        assertThat(chart.bands())
                .hasSize(12)
                .allMatch(band -> band.from().x() < band.to().x());
    }

    record Trial(long seed, boolean narrow) {}

    static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            trials.add(new Trial(seed, seed % 2 == 0));
        }
        return trials;
    }

    private static List<Payment> random(long seed) {
        Random random = new Random(seed);
        List<Payment> payments = new ArrayList<>();
        int count = 1 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            double most = Math.pow(10, 3 + 7 * random.nextDouble());
            OptionalDouble least = random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(most * 0.5);
            payments.add(
                    random.nextInt(5) == 0
                            ? unknown(random.nextInt(12), random.nextInt(12))
                            : new Payment(random.nextInt(12), random.nextInt(12), least, OptionalDouble.of(most)));
        }
        payments.sort(Comparator.comparingDouble(Payment::size).reversed());
        return payments;
    }

    @ParameterizedTest
    @MethodSource("trials")
    void nothingOverlapsAndNothingIsLost(Trial trial) {
        List<Payment> payments = random(trial.seed());
        FlowChart chart = draw(payments, 12, trial.narrow());

        assertThat(chart.bands()).hasSameSizeAs(payments);
        List<double[]> taken = new ArrayList<>();
        for (FlowChart.Band band : chart.bands()) {
            Payment paid = payments.get(band.payment());
            double thick = paid.isKnown() ? Math.max(2, paid.size() * chart.scale()) : 1.5;
            assertThat(band.from().height()).isEqualTo(thick, within(SLACK));
            assertThat(band.to().height()).isEqualTo(thick, within(SLACK));
            taken.add(new double[] {
                band.from().x(), band.from().top(), band.from().bottom(), 0
            });
            taken.add(new double[] {band.to().x(), band.to().top(), band.to().bottom(), 1});
            inside(chart, band.from().top(), band.from().bottom());
            inside(chart, band.to().top(), band.to().bottom());
        }
        apart(taken);
        words(chart, trial.narrow() ? 15 : 17);
    }

    private static void inside(FlowChart chart, double top, double bottom) {
        assertThat(top).isGreaterThanOrEqualTo(-SLACK);
        assertThat(bottom).isLessThanOrEqualTo(chart.height() + SLACK);
    }

    /** Ends on one side of a column do not overlap. */
    private static void apart(List<double[]> taken) {
        for (int i = 0; i < taken.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] one = taken.get(i);
                double[] other = taken.get(j);
                if (one[0] == other[0] && one[3] == other[3]) {
                    assertThat(Math.min(one[2], other[2]) - Math.max(one[1], other[1]))
                            .isLessThan(SLACK);
                }
            }
        }
    }

    /** Names stand apart, and so do names and amounts: each has a box of its own in its column. */
    private static void words(FlowChart chart, double line) {
        List<double[]> boxes = new ArrayList<>();
        for (FlowChart.Stop stop : chart.stops()) {
            double top = stop.label().y() - line * 0.78;
            boxes.add(new double[] {
                stop.x(), top, top + line * stop.label().lines().size(), 0
            });
        }
        for (FlowChart.Band band : chart.bands()) {
            boxes.add(new double[] {
                band.from().x(), band.label().y() - line * 0.6, band.label().y() + 1, 0
            });
        }
        apart(boxes);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theSamePaymentsMakeTheSamePicture(Trial trial) {
        assertThat(draw(random(trial.seed()), 12, trial.narrow()))
                .isEqualTo(draw(random(trial.seed()), 12, trial.narrow()));
    }
}
