package org.filature.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filature.picture.FlowOrder.Cell;

/** What a cell of a flow picture takes of its column, and where payments enter and leave it. */
final class FlowBox {
    private static final int ROUNDS = 24;

    /** A payment's way from one box to the next. */
    record Link(int payment, FlowBox from, FlowBox to) {}

    final Cell cell;
    private final Map<Integer, double[]> into = new HashMap<>();
    private final Map<Integer, double[]> onwards = new HashMap<>();
    double head;
    double height;
    double y;
    private double shift;

    FlowBox(Cell cell) {
        this.cell = cell;
    }

    void into(int payment, double top, double thickness) {
        into.put(payment, new double[] {top, thickness});
    }

    void onwards(int payment, double top, double thickness) {
        onwards.put(payment, new double[] {top, thickness});
    }

    /** Moves the bands down, where the name takes more room than they do. */
    void centre(double down) {
        shift = down;
    }

    double into(int payment) {
        return shift + place(into, payment)[0];
    }

    double onwards(int payment) {
        return shift + place(onwards, payment)[0];
    }

    private static double[] place(Map<Integer, double[]> places, int payment) {
        return places.getOrDefault(payment, new double[2]);
    }

    /** The highest point of its bands. */
    double top() {
        return shift + bounds().stream().mapToDouble(place -> place[0]).min().orElse(head);
    }

    /** The lowest point of its bands. */
    double bottom() {
        return shift
                + bounds().stream()
                        .mapToDouble(place -> place[0] + place[1])
                        .max()
                        .orElse(height);
    }

    private List<double[]> bounds() {
        List<double[]> all = new ArrayList<>(into.values());
        all.addAll(onwards.values());
        return all;
    }

    /**
     * Places boxes in their columns, in the order given, none upon another, near the boxes they are tied to.
     *
     * @return how high the highest column is, which all others fit in
     */
    static double settle(List<List<FlowBox>> columns, List<Link> links, double gap) {
        double height = 0;
        for (List<FlowBox> column : columns) {
            double y = 0;
            for (FlowBox box : column) {
                box.y = y;
                y += box.height + gap;
            }
            height = Math.max(height, y - gap);
        }
        for (List<FlowBox> column : columns) {
            FlowBox last = column.get(column.size() - 1);
            double down = (height - last.y - last.height) / 2;
            column.forEach(box -> box.y += down);
        }
        for (int round = 0; round < ROUNDS; round++) {
            boolean onwards = round % 2 == 0;
            for (int i = 0; i < columns.size(); i++) {
                pull(columns.get(onwards ? i : columns.size() - 1 - i), links, onwards);
                part(columns.get(onwards ? i : columns.size() - 1 - i), gap, height);
            }
        }
        return height;
    }

    /** Moves boxes to where their bands would run level. */
    private static void pull(List<FlowBox> column, List<Link> links, boolean onwards) {
        Map<FlowBox, double[]> wanted = new HashMap<>();
        for (Link link : links) {
            FlowBox box = onwards ? link.to : link.from;
            double down = link.from.y + link.from.onwards(link.payment) - link.to.y - link.to.into(link.payment);
            double weight = 1 + place(link.from.onwards, link.payment)[1];
            double[] sum = wanted.computeIfAbsent(box, one -> new double[2]);
            sum[0] += (onwards ? down : -down) * weight;
            sum[1] += weight;
        }
        for (FlowBox box : column) {
            double[] sum = wanted.get(box);
            if (sum != null) {
                box.y += sum[0] / sum[1];
            }
        }
    }

    private static void part(List<FlowBox> column, double gap, double height) {
        double free = 0;
        for (FlowBox box : column) {
            box.y = Math.max(box.y, free);
            free = box.y + box.height + gap;
        }
        double end = height;
        for (int i = column.size() - 1; i >= 0; i--) {
            FlowBox box = column.get(i);
            box.y = Math.min(box.y, end - box.height);
            end = box.y - gap;
        }
    }
}
