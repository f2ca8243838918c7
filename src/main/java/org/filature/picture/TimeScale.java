package org.filature.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where points in time stand on a line from 0 to 1. Time is counted in months, from January of year 0 on, with
 * fractions. The scale is linear, but for long stretches in which nothing happens: those are folded, each to the same
 * small width, so that a dossier with a single event in 1790 and all others in 2024 can still be read. Nothing but a
 * fold bends time.
 */
public final class TimeScale {
    /** Months in the steps that a calendar has: month, quarter, year, five years, decade, and so on. */
    private static final List<Long> STEPS = steps();

    private static final double LONG_GAP = 1.0 / 8;
    private static final int SHORTEST_FOLD = 3;
    private static final int FEWEST_STEPS = 12;
    private static final int FEW_FOLDS = 6;
    private static final int MANY_FOLDS = 24;
    private static final double FOLD_WIDTH = 0.022;
    private static final double FOLDS_WIDTH = 0.4;
    private static final double CROWDED = 0.6;

    /**
     * A part of the line.
     *
     * @param folded whether it is a fold
     */
    public record Stretch(double from, double until, double start, double end, boolean folded) {}

    private record Gap(long after, long length) {}

    private final long step;
    private final List<Stretch> stretches;

    private TimeScale(long step, List<Stretch> stretches) {
        this.step = step;
        this.stretches = List.copyOf(stretches);
    }

    /**
     * A scale on which some times have their place.
     *
     * @param times in months; at least one
     * @param most how many steps the line has room for
     */
    public static TimeScale of(List<Double> times, int most) {
        TimeScale found = of(times, most, FEW_FOLDS);
        return found.isCrowded(times) ? finer(times, most, found) : found;
    }

    /** Many folds are worth it only where they take most times out of one spot. */
    private static TimeScale finer(List<Double> times, int most, TimeScale otherwise) {
        TimeScale finer = of(times, most, MANY_FOLDS);
        return finer.isCrowded(times) ? otherwise : finer;
    }

    private static TimeScale of(List<Double> times, int most, int mostFolds) {
        for (long step : STEPS) {
            SortedSet<Long> cells = new TreeSet<>();
            times.forEach(time -> cells.add((long) Math.floor(time / step)));
            Set<Gap> folds = folds(cells, most, mostFolds);
            long shown = cells.last()
                    - cells.first()
                    + 1
                    - folds.stream().mapToLong(Gap::length).sum();
            if ((shown <= most && folds.size() <= mostFolds) || step == STEPS.get(STEPS.size() - 1)) {
                return laid(step, cells, folds, shown);
            }
        }
        throw new IllegalStateException("the last step always serves");
    }

    /** The longest first: those that take much of the line, and as many as it takes to find room. */
    private static Set<Gap> folds(SortedSet<Long> cells, int most, int mostFolds) {
        List<Gap> gaps = new ArrayList<>();
        long before = cells.first();
        for (long cell : cells) {
            if (cell - before - 1 >= SHORTEST_FOLD) {
                gaps.add(new Gap(before, cell - before - 1));
            }
            before = cell;
        }
        gaps.sort(Comparator.comparingLong(Gap::length).reversed().thenComparingLong(Gap::after));
        long shown = cells.last() - cells.first() + 1;
        Set<Gap> folds = new HashSet<>();
        for (Gap gap : gaps) {
            boolean isLong = gap.length >= FEWEST_STEPS && gap.length > LONG_GAP * shown;
            if ((!isLong && shown <= most) || folds.size() == mostFolds) {
                break;
            }
            folds.add(gap);
            shown -= gap.length;
        }
        return folds;
    }

    private static TimeScale laid(long step, SortedSet<Long> cells, Set<Gap> folds, long shown) {
        long spare = Math.max(0, FEWEST_STEPS - shown);
        long first = cells.first() - spare / 2;
        long last = cells.last() + (spare + 1) / 2;
        double fold = folds.isEmpty() ? 0 : Math.min(FOLD_WIDTH, FOLDS_WIDTH / folds.size());
        double width = (1 - fold * folds.size()) / (shown + spare);
        List<Gap> ordered = new ArrayList<>(folds);
        ordered.sort(Comparator.comparingLong(Gap::after));
        List<Stretch> stretches = new ArrayList<>();
        long from = first;
        double start = 0;
        for (Gap gap : ordered) {
            double end = start + (gap.after + 1 - from) * width;
            stretches.add(new Stretch(from * (double) step, (gap.after + 1) * (double) step, start, end, false));
            from = gap.after + gap.length + 1;
            stretches.add(new Stretch((gap.after + 1) * (double) step, from * (double) step, end, end + fold, true));
            start = end + fold;
        }
        stretches.add(new Stretch(from * (double) step, (last + 1) * (double) step, start, 1, false));
        return new TimeScale(step, stretches);
    }

    /** Whether most times stand in a twelfth of the line. */
    private boolean isCrowded(List<Double> times) {
        double[] places = times.stream().mapToDouble(this::place).sorted().toArray();
        int begin = 0;
        for (int i = 0; i < places.length; i++) {
            while (places[i] - places[begin] > 1.0 / FEWEST_STEPS) {
                begin++;
            }
            if (i - begin + 1 > CROWDED * places.length) {
                return true;
            }
        }
        return false;
    }

    /** Where a time stands, from 0 to 1; what lies beyond an end stands at the end. */
    public double place(double time) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).until <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Stretch at = stretches.get(low);
        double share = (time - at.from) / (at.until - at.from);
        return at.start + (at.end - at.start) * Math.max(0, Math.min(1, share));
    }

    /** How many months a step has. */
    public long step() {
        return step;
    }

    /** The line's parts in order. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** The first time of the line. */
    public double first() {
        return stretches.get(0).from;
    }

    /** The end of the line. */
    public double last() {
        return stretches.get(stretches.size() - 1).until;
    }

    /**
     * The shortest of the calendar's steps that is as wide as this on the line, but never shorter than a step of it.
     */
    public long stepOf(double width) {
        double month = width(1);
        return STEPS.stream()
                .filter(wide -> wide >= step && wide * month >= width)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
    }

    private double width(double months) {
        Stretch any = stretches.get(stretches.size() - 1);
        return months * (any.end - any.start) / (any.until - any.from);
    }

    /** The beginnings of calendar steps that lie on the line, in order; none of them within a fold. */
    public List<Double> marks(long every) {
        List<Double> marks = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (!stretch.folded) {
                for (double at = Math.ceil(stretch.from / every) * every; at < stretch.until; at += every) {
                    marks.add(at);
                }
            }
        }
        return Collections.unmodifiableList(marks);
    }

    private static List<Long> steps() {
        List<Long> steps = new ArrayList<>(List.of(1L, 3L));
        for (long years = 1; years <= 1_000_000_000L; years *= 10) {
            steps.add(12 * years);
            steps.add(60 * years);
        }
        return List.copyOf(steps);
    }
}
