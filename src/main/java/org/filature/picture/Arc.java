package org.filature.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.filature.picture.Track.Point;

/**
 * The way of a tie between two marks that stand one above the other: out to the side, along, and back.
 *
 * @param from its beginning
 * @param out what it leaves its beginning towards
 * @param back what it comes back from
 * @param to its end
 */
public record Arc(Point from, Point out, Point back, Point to) implements Way {
    /** Half of what is missing where it was cut. */
    private static final double CUT = 4;

    private static final int STEPS = 40;

    @Override
    public String whole() {
        return "M" + from.written() + "C" + out.written() + " " + back.written() + " " + to.written();
    }

    @Override
    public String cut() {
        double part = Math.min(0.2, CUT / Math.max(1, speed()));
        Arc first = before(0.5 - part);
        Arc last = reversed().before(0.5 - part).reversed();
        return Track.bars(first.to, last.from) + first.whole() + last.whole();
    }

    /** How long a way is passed in its middle while nothing turns into one. */
    private double speed() {
        double x = to.x() + back.x() - out.x() - from.x();
        double y = to.y() + back.y() - out.y() - from.y();
        return 0.75 * Math.sqrt(x * x + y * y);
    }

    private Arc reversed() {
        return new Arc(to, back, out, from);
    }

    /** The piece up to a part of it, as de Casteljau cuts it. */
    private Arc before(double part) {
        Point middle = out.towards(back, part);
        Point first = from.towards(out, part);
        Point second = first.towards(middle, part);
        Point third = middle.towards(back.towards(to, part), part);
        return new Arc(from, first, second, second.towards(third, part));
    }

    @Override
    public double top() {
        return points(STEPS).stream().mapToDouble(Point::y).reduce(from.y(), Math::min);
    }

    @Override
    public double bottom() {
        return points(STEPS).stream().mapToDouble(Point::y).reduce(from.y(), Math::max);
    }

    /** Points of the way, in even steps. */
    List<Point> points(int steps) {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> before((double) i / steps).to)
                .toList();
    }
}
