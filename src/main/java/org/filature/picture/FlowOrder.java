package org.filature.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.filature.picture.FlowColumns.Hop;
import org.filature.picture.FlowColumns.Placed;
import org.filature.picture.FlowColumns.Stop;

/**
 * The order of what stands in each column: stops, and payments that only pass through it on their way to a later one.
 * Orders are tried by the mean place of the neighbours, as is usual for layered drawings, and the one with the fewest
 * crossings is kept.
 */
final class FlowOrder {
    private static final int SWEEPS = 12;

    /** What stands in a column: a stop, or a payment that passes; the other number is -1. */
    static final class Cell {
        final int stop;
        final int payment;
        final int column;
        int place;

        Cell(int stop, int payment, int column) {
            this.stop = stop;
            this.payment = payment;
            this.column = column;
        }
    }

    private record Line(Cell from, Cell to) {}

    private final List<List<Cell>> columns = new ArrayList<>();
    private final List<List<Line>> lines = new ArrayList<>();
    private final List<List<Cell>> ways = new ArrayList<>();

    private FlowOrder(Placed placed) {
        for (int i = 0; i < placed.columns(); i++) {
            columns.add(new ArrayList<>());
            lines.add(new ArrayList<>());
        }
        List<Cell> stops = new ArrayList<>();
        for (int i = 0; i < placed.stops().size(); i++) {
            Stop stop = placed.stops().get(i);
            stops.add(cell(i, -1, stop.column()));
        }
        for (int i = 0; i < placed.hops().size(); i++) {
            way(i, placed.hops().get(i), stops);
        }
    }

    /** Columns from left to right, each from top to bottom, with the cells each payment goes through. */
    record Ordered(List<List<Cell>> columns, List<List<Cell>> ways) {}

    static Ordered of(Placed placed) {
        FlowOrder order = new FlowOrder(placed);
        order.untangle();
        return new Ordered(order.columns, order.ways);
    }

    private Cell cell(int stop, int payment, int column) {
        Cell cell = new Cell(stop, payment, column);
        cell.place = columns.get(column).size();
        columns.get(column).add(cell);
        return cell;
    }

    private void way(int payment, Hop hop, List<Cell> stops) {
        List<Cell> way = new ArrayList<>();
        Cell to = stops.get(hop.to());
        Cell here = stops.get(hop.from());
        way.add(here);
        while (here != to) {
            int next = here.column + 1;
            Cell there = next == to.column ? to : cell(-1, payment, next);
            lines.get(here.column).add(new Line(here, there));
            way.add(there);
            here = there;
        }
        ways.add(way);
    }

    private void untangle() {
        List<List<Cell>> best = copy();
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean onwards = sweep % 2 == 0;
            for (int i = 1; i < columns.size(); i++) {
                int column = onwards ? i : columns.size() - 1 - i;
                sort(columns.get(column), onwards ? lines.get(column - 1) : lines.get(column), onwards);
            }
            long crossings = crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = copy();
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.set(i, best.get(i));
            number(best.get(i));
        }
    }

    private void sort(List<Cell> column, List<Line> beside, boolean onwards) {
        double[] means = new double[column.size()];
        int[] counts = new int[column.size()];
        for (Line line : beside) {
            Cell here = onwards ? line.to : line.from;
            means[here.place] += (onwards ? line.from : line.to).place;
            counts[here.place]++;
        }
        for (int i = 0; i < means.length; i++) {
            means[i] = counts[i] == 0 ? i : means[i] / counts[i];
        }
        column.sort(Comparator.comparingDouble((Cell cell) -> means[cell.place]).thenComparingInt(cell -> cell.place));
        number(column);
    }

    private static void number(List<Cell> column) {
        for (int i = 0; i < column.size(); i++) {
            column.get(i).place = i;
        }
    }

    private long crossings() {
        return lines.stream().mapToLong(FlowOrder::crossings).sum();
    }

    /** A picture has few dozen lines, so each may be compared with each. */
    private static long crossings(List<Line> lines) {
        long crossings = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                int left = Integer.compare(lines.get(i).from.place, lines.get(j).from.place);
                int right = Integer.compare(lines.get(i).to.place, lines.get(j).to.place);
                crossings += left * right < 0 ? 1 : 0;
            }
        }
        return crossings;
    }

    private List<List<Cell>> copy() {
        List<List<Cell>> copy = new ArrayList<>();
        columns.forEach(column -> copy.add(new ArrayList<>(column)));
        return copy;
    }
}
