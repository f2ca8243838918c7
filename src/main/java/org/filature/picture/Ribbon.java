package org.filature.picture;

import java.util.List;

/** The way of a band through a picture: level for a while in each column, then bent to the next. */
record Ribbon(List<Point> points, double lead) {
    /** The upper edge of the band in a column. */
    record Point(double x, double y) {}

    Ribbon {
        points = List.copyOf(points);
    }

    /** The outline of a part of the band, from one depth below its upper edge to another. */
    String band(double from, double to) {
        SvgPath path = new SvgPath();
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        path.move(first.x, first.y + from);
        for (int i = 1; i < points.size(); i++) {
            double bend = points.get(i - 1).x + lead;
            path.across(bend).bend(bend, points.get(i - 1).y + from, points.get(i).x, points.get(i).y + from);
        }
        path.down(last.y + to);
        for (int i = points.size() - 1; i > 0; i--) {
            double bend = points.get(i - 1).x + lead;
            path.bend(points.get(i).x, points.get(i).y + to, bend, points.get(i - 1).y + to)
                    .across(points.get(i - 1).x);
        }
        return path.close();
    }

    /** A line along the band, at some depth below its upper edge. */
    String line(double depth) {
        SvgPath path = new SvgPath();
        path.move(points.get(0).x, points.get(0).y + depth);
        for (int i = 1; i < points.size(); i++) {
            double bend = points.get(i - 1).x + lead;
            path.across(bend).bend(bend, points.get(i - 1).y + depth, points.get(i).x, points.get(i).y + depth);
        }
        return path.toString();
    }
}
