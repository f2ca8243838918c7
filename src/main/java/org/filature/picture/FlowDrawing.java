package org.filature.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filature.picture.FlowChart.Band;
import org.filature.picture.FlowChart.End;
import org.filature.picture.FlowChart.Label;
import org.filature.picture.FlowChart.Stop;
import org.filature.picture.FlowOrder.Cell;

/** Gives everything in a flow picture its place. Used once. */
final class FlowDrawing {
    private static final double APART = 2;
    private static final double THREAD = 1.5;
    private static final double INSET = 9;
    private static final double AFTER = 8;
    private static final double BASE = 0.78;
    private static final double DESCENT = 0.3;
    private static final double MIDDLE = 0.36;
    private static final double BOLD = 1.12;
    private static final double ROOMY = 1.15;
    private static final int MOST_LINES = 4;

    private final List<Payment> payments;
    private final List<List<String>> words;
    private final FlowRoom room;
    private final FlowColumns.Placed placed;
    private final FlowOrder.Ordered ordered;
    private final double scale;
    private final List<List<String>> labels = new ArrayList<>();
    private final Map<Cell, FlowBox> boxes = new HashMap<>();
    private final List<List<FlowBox>> columns = new ArrayList<>();

    FlowDrawing(
            List<String> names,
            String again,
            List<Payment> payments,
            List<String> amounts,
            FlowColumns.Placed placed,
            FlowRoom room) {
        this.payments = payments;
        this.room = room;
        this.placed = placed;
        this.words = amounts.stream()
                .map(amount -> Lettering.wrap(amount, room.letter(), room.pitch() - INSET - AFTER, 2))
                .toList();
        this.ordered = FlowOrder.of(placed);
        this.scale = scale();
        for (FlowColumns.Stop stop : placed.stops()) {
            String name = names.get(stop.actor());
            double wide = stop.column() == last() ? room.margin() - AFTER : room.lead();
            labels.add(
                    Lettering.wrap(stop.again() ? name + " " + again : name, room.letter() * BOLD, wide, MOST_LINES));
        }
    }

    private int last() {
        return placed.columns() - 1;
    }

    /** The largest band and the fullest column both fit; one scale for the whole picture. */
    private double scale() {
        double largest = payments.stream().mapToDouble(Payment::size).max().orElse(0);
        double[] sums = new double[placed.columns()];
        for (int i = 0; i < payments.size(); i++) {
            for (Cell cell : ordered.ways().get(i)) {
                sums[cell.column] += payments.get(i).size();
            }
        }
        double fullest = 0;
        for (double sum : sums) {
            fullest = Math.max(fullest, sum);
        }
        return largest <= 0 ? 0 : Math.min(room.thickest() / largest, room.tallest() / fullest);
    }

    private double thickness(int payment) {
        Payment paid = payments.get(payment);
        return paid.isKnown() ? Math.max(FlowRoom.THINNEST, paid.size() * scale) : THREAD;
    }

    /** How thick the part of a band is that was paid at least. */
    private double solid(int payment) {
        Payment paid = payments.get(payment);
        return paid.isKnown() ? thickness(payment) * paid.least().orElse(0) / paid.size() : 0;
    }

    /** How far down a band its words stand: in a part that has room for them; above it where none has. */
    private double middle(int payment) {
        double thick = thickness(payment);
        double solid = solid(payment);
        double high = words.get(payment).size() * room.line() * ROOMY;
        if (solid >= high) {
            return solid / 2;
        }
        return thick - solid >= high ? (solid + thick) / 2 : 0;
    }

    private boolean isThin(int payment) {
        return middle(payment) == 0;
    }

    FlowChart draw() {
        ordered.columns()
                .forEach(column -> columns.add(column.stream().map(this::box).toList()));
        double height = FlowBox.settle(columns, links(), room.gap());
        List<Stop> stops = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        columns.forEach(column -> column.forEach(box -> stop(box, stops)));
        for (int i = 0; i < payments.size(); i++) {
            bands.add(band(i));
        }
        double width = last() * room.pitch() + room.margin();
        return new FlowChart(width, height, scale, stops, bands);
    }

    private double x(int column) {
        return column * room.pitch() + 1;
    }

    /** How high a cell is, and where in it each of its payments lies. */
    private FlowBox box(Cell cell) {
        FlowBox box = new FlowBox(cell);
        boxes.put(cell, box);
        if (cell.stop < 0) {
            box.into(cell.payment, 0, thickness(cell.payment));
            box.onwards(cell.payment, 0, thickness(cell.payment));
            box.height = thickness(cell.payment);
            return box;
        }
        double name = labels.get(cell.stop).size() * room.line();
        box.head = cell.column == last() ? 0 : name + APART;
        double into = box.head;
        for (int payment : payments(cell, false)) {
            box.into(payment, into, thickness(payment));
            into += thickness(payment) + APART;
        }
        double onwards = box.head;
        for (int payment : payments(cell, true)) {
            double above = isThin(payment) ? words.get(payment).size() * room.line() : 0;
            box.onwards(payment, onwards + above, thickness(payment));
            onwards += above + thickness(payment) + APART;
        }
        double bands = Math.max(into, onwards) - APART;
        box.height = cell.column == last() ? Math.max(bands, name) : bands;
        box.centre(cell.column == last() ? Math.max(0, (name - bands) / 2) : 0);
        return box;
    }

    /** The payments at a stop, from top to bottom as they go on in the column beside it. */
    private List<Integer> payments(Cell cell, boolean onwards) {
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
            List<Cell> way = ordered.ways().get(i);
            if (onwards && way.get(0) == cell) {
                found.add(new int[] {way.get(1).place, i});
            } else if (!onwards && way.get(way.size() - 1) == cell) {
                found.add(new int[] {way.get(way.size() - 2).place, i});
            }
        }
        found.sort(Comparator.<int[]>comparingInt(one -> one[0]).thenComparingInt(one -> one[1]));
        return found.stream().map(one -> one[1]).toList();
    }

    private List<FlowBox.Link> links() {
        List<FlowBox.Link> links = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
            List<Cell> way = ordered.ways().get(i);
            for (int step = 1; step < way.size(); step++) {
                links.add(new FlowBox.Link(i, box(way, step - 1), box(way, step)));
            }
        }
        return links;
    }

    private FlowBox box(List<Cell> way, int step) {
        return boxes.computeIfAbsent(way.get(step), FlowBox::new);
    }

    private void stop(FlowBox box, List<Stop> stops) {
        if (box.cell.stop < 0) {
            return;
        }
        FlowColumns.Stop stop = placed.stops().get(box.cell.stop);
        List<String> lines = labels.get(box.cell.stop);
        boolean last = stop.column() == last();
        double top = box.y + box.top();
        double bottom = box.y + box.bottom();
        double name = lines.size() * room.line();
        double y = last ? (top + bottom - name) / 2 : box.y;
        Label label = new Label(last ? x(stop.column()) + AFTER : x(stop.column()) - 1, y + room.line() * BASE, lines);
        stops.add(new Stop(stop.actor(), stop.again(), x(stop.column()), top, bottom, label));
    }

    private Band band(int payment) {
        List<Cell> way = ordered.ways().get(payment);
        double thick = thickness(payment);
        List<Ribbon.Point> points = new ArrayList<>();
        for (int step = 0; step < way.size(); step++) {
            FlowBox box = box(way, step);
            double y = box.y + (step == 0 ? box.onwards(payment) : box.into(payment));
            points.add(new Ribbon.Point(x(way.get(step).column), y));
        }
        Ribbon ribbon = new Ribbon(points, room.lead());
        Ribbon.Point first = points.get(0);
        Ribbon.Point end = points.get(points.size() - 1);
        Payment paid = payments.get(payment);
        double solid = solid(payment);
        List<String> lines = words.get(payment);
        double middle = middle(payment) + MIDDLE * room.letter() - (lines.size() - 1) * room.line() / 2;
        double above = -DESCENT * room.letter() - (lines.size() - 1) * room.line();
        return new Band(
                payment,
                solid > 0 ? ribbon.band(0, solid) : "",
                paid.isKnown() && solid < thick ? ribbon.band(solid, thick) : "",
                paid.isKnown() ? "" : ribbon.line(thick / 2),
                new End(first.x(), first.y(), first.y() + thick),
                new End(end.x(), end.y(), end.y() + thick),
                new Label(first.x() + INSET, first.y() + (isThin(payment) ? above : middle), lines));
    }
}
