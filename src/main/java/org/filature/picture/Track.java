package org.filature.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.filature.picture.Layout.Spot;

/**
 * The way of a tie from mark to mark, as SVG's {@code path} writes it.
 *
 * @param from its beginning
 * @param to its end
 * @param bend the point it bends towards; between the ends if it is straight
 * @param straight whether it is
 */
public record Track(Point from, Point to, Point bend, boolean straight) implements Way {
    /** Between a mark and a tie that ends there. */
    static final double CLEAR = 2;

    /** What an arrowhead takes beyond its tie. */
    static final double ARROW = 5;

    private static final double CUT = 4;
    private static final double TICK = 4.5;

    /** A place in a picture. */
    public record Point(double x, double y) {
        Point towards(Point other, double part) {
            return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
        }

        double distance(Point other) {
            return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
        }

        /** A point a little lower. */
        public Point aside(double way) {
            return new Point(x, y + way);
        }

        /** A point on the way to another, some way off. */
        Point off(Point other, double way) {
            double distance = distance(other);
            return distance == 0 ? this : towards(other, Math.min(0.45, way / distance));
        }

        Point moved(double dx, double dy) {
            return new Point(x + dx, y + dy);
        }

        String written() {
            return number(x) + " " + number(y);
        }

        private static String number(double length) {
            double round = Layout.round(length);
            return round == Math.rint(round) ? String.valueOf((long) round) : String.format(Locale.ROOT, "%.1f", round);
        }
    }

    /**
     * A straight way.
     *
     * @param aside how far beside the middle, where several run side by side
     * @param arrow whether its end leaves room for an arrowhead
     */
    public static Track straight(Spot a, double aRadius, Spot b, double bRadius, double aside, boolean arrow) {
        Point from = point(a);
        Point to = point(b);
        double distance = Math.max(1, from.distance(to));
        double dx = -(to.y - from.y) / distance * aside;
        double dy = (to.x - from.x) / distance * aside;
        Point begin = from.off(to, aRadius + CLEAR).moved(dx, dy);
        Point end = to.off(from, bRadius + CLEAR + (arrow ? ARROW : 0)).moved(dx, dy);
        return new Track(begin, end, begin.towards(end, 0.5), true);
    }

    /** A way that bends towards a point. */
    public static Track bent(Spot a, double aRadius, Spot b, double bRadius, Point bend, boolean arrow) {
        Point from = point(a).off(bend, aRadius + CLEAR);
        Point to = point(b).off(bend, bRadius + CLEAR + (arrow ? ARROW : 0));
        return new Track(from, to, bend, false);
    }

    /**
     * A way that bends towards a point.
     *
     * @param aside how far beside the middle, where several run side by side
     */
    public static Track bent(Spot a, double aRadius, Spot b, double bRadius, Point bend, double aside, boolean arrow) {
        Track middle = bent(a, aRadius, b, bRadius, bend, arrow);
        double distance = Math.max(1, point(a).distance(point(b)));
        double dx = -(b.y() - a.y()) / distance * aside;
        double dy = (b.x() - a.x()) / distance * aside;
        return new Track(middle.from.moved(dx, dy), middle.to.moved(dx, dy), bend.moved(dx, dy), false);
    }

    private static Point point(Spot spot) {
        return new Point(spot.x(), spot.y());
    }

    @Override
    public String whole() {
        return "M" + from.written() + (straight ? "L" : "Q" + bend.written() + " ") + to.written();
    }

    @Override
    public String cut() {
        double part = Math.min(0.2, CUT / Math.max(1, from.distance(to)));
        double before = 0.5 - part;
        double after = 0.5 + part;
        Point left = at(before);
        Point right = at(after);
        return bars(left, right)
                + new Track(from, left, from.towards(bend, before), straight).whole()
                + new Track(right, to, bend.towards(to, after), straight).whole();
    }

    /** Short bars across both ends of a gap. */
    static String bars(Point left, Point right) {
        double distance = Math.max(0.1, left.distance(right));
        double dx = -(right.y - left.y) / distance * TICK;
        double dy = (right.x - left.x) / distance * TICK;
        return bar(left, dx, dy) + bar(right, dx, dy);
    }

    private static String bar(Point at, double dx, double dy) {
        return "M" + at.moved(-dx, -dy).written() + "L" + at.moved(dx, dy).written();
    }

    @Override
    public double top() {
        return Math.min(Math.min(from.y, to.y), turn());
    }

    @Override
    public double bottom() {
        return Math.max(Math.max(from.y, to.y), turn());
    }

    /**
     * The height at which a bent way turns from up to down, or from down to up; that of its beginning if it does not.
     */
    private double turn() {
        double curve = from.y - 2 * bend.y + to.y;
        double part = straight || curve == 0 ? 0 : (from.y - bend.y) / curve;
        return part > 0 && part < 1 ? at(part).y : from.y;
    }

    /** Points of the way, in even steps. */
    List<Point> points(int steps) {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> at((double) i / steps))
                .toList();
    }

    /** The point that far along. */
    private Point at(double part) {
        return from.towards(bend, part).towards(bend.towards(to, part), part);
    }
}
