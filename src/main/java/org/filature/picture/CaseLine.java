package org.filature.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The states of a case on a line of time, to scale. Days are counted as {@link java.time.LocalDate#toEpochDay} does.
 *
 * @param width of the picture
 * @param height of the picture
 * @param axis how far down the line is
 * @param marks one for each state, in order
 * @param end where the line ends
 */
public record CaseLine(double width, double height, double axis, List<Mark> marks, double end, List<Tick> ticks) {
    private static final double ROW = 18;
    private static final double EDGE = 8;
    private static final double LETTER = 13;
    private static final double STUB = 36;

    public CaseLine {
        marks = List.copyOf(marks);
        ticks = List.copyOf(ticks);
    }

    /**
     * A state.
     *
     * @param from the first day that can be meant
     * @param until the last day that can be meant
     * @param label its words; empty where it is the same state as before
     */
    public record State(long from, long until, String label) {}

    /**
     * A state on the line.
     *
     * @param x where it is: at its first day, which is what states are in order of
     * @param from where it begins at the earliest
     * @param until where it begins at the latest
     * @param row of its words above the line, counted from the line; -1 if it has none
     * @param y the base of its words
     */
    public record Mark(double x, double from, double until, int row, double y) {
        /** Whether its date is known only so far that it shows. */
        public boolean uncertain() {
            return until - from > 3;
        }
    }

    /** A day on the scale, with where it is. */
    public record Tick(double x, long day) {}

    /**
     * Draws a line.
     *
     * @param states in order; at least one
     * @param ends the day on which the line ends; for an open case, the day until which it is known
     * @param ticks days that may be named on the scale, in order
     * @param wide how much a name on the scale takes
     */
    public static CaseLine of(List<State> states, long ends, boolean open, List<Long> ticks, double wide, double room) {
        double[] widths = states.stream()
                .mapToDouble(state -> Lettering.width(state.label(), LETTER) + 2 * EDGE)
                .toArray();
        double right = Math.max(STUB, widths[last(states)]);
        long begin = states.stream().mapToLong(State::from).min().orElse(0);
        long end = Math.max(ends, states.stream().mapToLong(State::until).max().orElse(0));
        double unit = (room - EDGE - right) / Math.max(1, end - begin);
        List<Mark> placed = new ArrayList<>();
        double before = 0;
        for (State state : states) {
            double from = EDGE + (state.from() - begin) * unit;
            double until = EDGE + (state.until() - begin) * unit;
            before = Math.max(before, from);
            placed.add(new Mark(tenths(before), tenths(from), tenths(until), -1, 0));
        }
        int[] rows = rows(placed, widths, states);
        double axis = ROW * (Arrays.stream(rows).max().orElse(0) + 1) + 14;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Mark mark = placed.get(i);
            marks.add(new Mark(mark.x(), mark.from(), mark.until(), rows[i], tenths(axis - 14 - rows[i] * ROW)));
        }
        double stop = EDGE
                + (end - begin) * unit
                + (open && ends <= states.get(last(states)).until() ? STUB / 2 : 0);
        return new CaseLine(room, axis + 34, axis, marks, tenths(stop), ticks(ticks, begin, unit, wide, room));
    }

    private static int last(List<State> states) {
        return states.size() - 1;
    }

    /**
     * Words begin at their marks. From right to left, each takes the row above all words that begin below it, so that
     * no line from a mark up to its words goes through other words.
     */
    private static int[] rows(List<Mark> marks, double[] widths, List<State> states) {
        int[] rows = new int[marks.size()];
        for (int i = rows.length - 1; i >= 0; i--) {
            rows[i] = states.get(i).label().isEmpty() ? -1 : 0;
            for (int later = i + 1; later < rows.length && rows[i] >= 0; later++) {
                if (marks.get(later).x() < marks.get(i).x() + widths[i]) {
                    rows[i] = Math.max(rows[i], rows[later] + 1);
                }
            }
        }
        return rows;
    }

    private static List<Tick> ticks(List<Long> days, long begin, double unit, double wide, double room) {
        List<Tick> ticks = new ArrayList<>();
        for (long day : days) {
            double x = EDGE + (day - begin) * unit;
            if (day >= begin && x + wide <= room) {
                ticks.add(new Tick(tenths(x), day));
            }
        }
        return ticks;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
