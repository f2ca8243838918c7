package org.filature.picture;

/** An upright rectangle. */
record Box(double left, double top, double right, double bottom) {
    static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether a straight line from one point to another goes through it. */
    boolean meets(double x1, double y1, double x2, double y2) {
        if (Math.max(x1, x2) <= left
                || Math.min(x1, x2) >= right
                || Math.max(y1, y2) <= top
                || Math.min(y1, y2) >= bottom) {
            return false;
        }
        // The corners lie on both sides of the line through the points.
        double dx = x2 - x1;
        double dy = y2 - y1;
        double at = dx * y1 - dy * x1;
        double first = dx * top - dy * left - at;
        double second = dx * top - dy * right - at;
        double third = dx * bottom - dy * left - at;
        double last = dx * bottom - dy * right - at;
        return Math.min(Math.min(first, second), Math.min(third, last)) < 0
                && Math.max(Math.max(first, second), Math.max(third, last)) > 0;
    }
}
